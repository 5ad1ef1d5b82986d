/** What is due for the staff: on a board, in a calendar of their own, and in a digest on working days. */
@NullMarked
package org.vieraugen.application.due;

import org.jspecify.annotations.NullMarked;
