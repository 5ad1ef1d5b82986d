/** Until when something is owed, in working days of the federal state, and when the clock stands still. */
@NullMarked
package org.vieraugen.domain.deadline;

import org.jspecify.annotations.NullMarked;
