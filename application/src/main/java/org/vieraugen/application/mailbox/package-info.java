/** Fetching mails from mailboxes, one server at a box at a time, until they are safe in the house (K1). */
@NullMarked
package org.vieraugen.application.mailbox;

import org.jspecify.annotations.NullMarked;
