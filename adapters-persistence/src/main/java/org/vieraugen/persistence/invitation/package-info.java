/** Invitations to the exchange in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.invitation;

import org.jspecify.annotations.NullMarked;
