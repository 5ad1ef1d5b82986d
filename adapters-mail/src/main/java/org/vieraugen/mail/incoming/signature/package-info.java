/** Whether a mail is signed or encrypted, and what of that can be checked. */
@NullMarked
package org.vieraugen.mail.incoming.signature;

import org.jspecify.annotations.NullMarked;
