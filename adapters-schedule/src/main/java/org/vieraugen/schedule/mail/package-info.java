/** Mailboxes that are looked into again and again. */
@NullMarked
package org.vieraugen.schedule.mail;

import org.jspecify.annotations.NullMarked;
