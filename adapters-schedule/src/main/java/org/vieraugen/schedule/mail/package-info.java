/** What is done with mails again and again, on every server. */
@NullMarked
package org.vieraugen.schedule.mail;

import org.jspecify.annotations.NullMarked;
