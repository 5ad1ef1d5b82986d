/** The watch over deadlines. */
@NullMarked
package org.vieraugen.application.deadline;

import org.jspecify.annotations.NullMarked;
