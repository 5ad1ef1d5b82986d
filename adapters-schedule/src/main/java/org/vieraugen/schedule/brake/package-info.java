/** Telling other servers what was counted here. */
@NullMarked
package org.vieraugen.schedule.brake;

import org.jspecify.annotations.NullMarked;
