/** How long people wait for a word of the office, for the staff to read (K6). */
@NullMarked
package org.vieraugen.application.reach;

import org.jspecify.annotations.NullMarked;
