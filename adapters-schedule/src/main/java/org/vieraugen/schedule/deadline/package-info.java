/** Cases that are looked at again: deadlines, absences, definitions, words to be searched. */
@NullMarked
package org.vieraugen.schedule.deadline;

import org.jspecify.annotations.NullMarked;
