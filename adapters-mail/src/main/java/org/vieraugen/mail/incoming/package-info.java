/**
 * Reads mails that come in: what kind of mail it is, who wrote what, and what came with it. {@link org.vieraugen.mail.incoming.MailReader} is the entrance; it
 * stores nothing and asks nobody.
 */
@NullMarked
package org.vieraugen.mail.incoming;

import org.jspecify.annotations.NullMarked;
