/** What kind of mail a mail is: a person's, a machine's, one that came back. In doubt it is a person's (K1, K4). */
@NullMarked
package org.vieraugen.mail.incoming.kind;

import org.jspecify.annotations.NullMarked;
