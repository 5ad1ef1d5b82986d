/** What becomes of a question when nobody does anything, and who is written to about it. */
@NullMarked
package org.vieraugen.application.question.watch;

import org.jspecify.annotations.NullMarked;
