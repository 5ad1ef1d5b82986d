/** Rows of those who wait for a word of the office; what is over is counted with all other figures. */
@NullMarked
package org.vieraugen.persistence.reach;

import org.jspecify.annotations.NullMarked;
