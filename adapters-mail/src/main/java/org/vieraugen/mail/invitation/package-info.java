/** Invitations as calendars read them, and answers as calendars write them (RFC 5545, 5546, 6047). */
@NullMarked
package org.vieraugen.mail.invitation;

import org.jspecify.annotations.NullMarked;
