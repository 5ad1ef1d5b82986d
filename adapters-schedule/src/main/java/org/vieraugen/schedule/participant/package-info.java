/** What is done about people from outside without anybody asking. */
@NullMarked
package org.vieraugen.schedule.participant;

import org.jspecify.annotations.NullMarked;
