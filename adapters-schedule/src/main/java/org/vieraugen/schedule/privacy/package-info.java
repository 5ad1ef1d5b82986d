/** What people from outside are is erased without anybody asking. */
@NullMarked
package org.vieraugen.schedule.privacy;

import org.jspecify.annotations.NullMarked;
