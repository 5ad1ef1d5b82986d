/** What becomes of mails that came in, by themselves and by whoever looks at them (K1-K4). */
@NullMarked
package org.vieraugen.domain.mail.desk;

import org.jspecify.annotations.NullMarked;
