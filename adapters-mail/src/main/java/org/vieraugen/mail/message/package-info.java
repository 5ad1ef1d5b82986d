/** Mails on their way out, by SMTP. */
@NullMarked
package org.vieraugen.mail.message;

import org.jspecify.annotations.NullMarked;
