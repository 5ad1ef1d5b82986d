/** What is due, when and by whom, over many complaints: what stands on boards, in calendars and in a morning's digest. */
@NullMarked
package org.vieraugen.domain.due;

import org.jspecify.annotations.NullMarked;
