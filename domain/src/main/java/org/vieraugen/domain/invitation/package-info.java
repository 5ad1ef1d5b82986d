/** Who is invited to the sessions of the exchange, what was sent to whose calendar, and who comes. */
@NullMarked
package org.vieraugen.domain.invitation;

import org.jspecify.annotations.NullMarked;
