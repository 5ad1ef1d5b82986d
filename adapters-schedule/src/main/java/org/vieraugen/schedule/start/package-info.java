/** The server's own clockwork. */
@NullMarked
package org.vieraugen.schedule.start;

import org.jspecify.annotations.NullMarked;
