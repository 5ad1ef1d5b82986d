/** The city's mailboxes, read by IMAP (RFC 3501). */
@NullMarked
package org.vieraugen.mail.mailbox;

import org.jspecify.annotations.NullMarked;
