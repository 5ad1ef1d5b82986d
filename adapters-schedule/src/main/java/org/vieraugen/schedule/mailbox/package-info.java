/** Mailboxes that are looked into again and again. */
@NullMarked
package org.vieraugen.schedule.mailbox;

import org.jspecify.annotations.NullMarked;
