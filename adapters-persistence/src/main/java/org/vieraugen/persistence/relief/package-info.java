/** Who hands over to whom, and what became of each case. */
@NullMarked
package org.vieraugen.persistence.relief;

import org.jspecify.annotations.NullMarked;
