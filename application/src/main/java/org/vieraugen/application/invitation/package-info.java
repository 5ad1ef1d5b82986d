/** Invitations to the exchange: into calendars and out of them, and who comes. */
@NullMarked
package org.vieraugen.application.invitation;

import org.jspecify.annotations.NullMarked;
