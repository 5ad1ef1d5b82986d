/** Who is invited to a session of the exchange, and who comes, for programs. */
@NullMarked
package org.vieraugen.web.api.invitation;

import org.jspecify.annotations.NullMarked;
