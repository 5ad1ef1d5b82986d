/** Which days are working days, by the calendars of the federal states. */
@NullMarked
package org.vieraugen.definition.deadline;

import org.jspecify.annotations.NullMarked;
