/** When people are invited and reminded by the clock. */
@NullMarked
package org.vieraugen.schedule.invitation;

import org.jspecify.annotations.NullMarked;
