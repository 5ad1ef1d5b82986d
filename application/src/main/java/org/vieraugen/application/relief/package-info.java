/** Seats are handed over from one person to another: entered, undone, and done case by case. */
@NullMarked
package org.vieraugen.application.relief;

import org.jspecify.annotations.NullMarked;
