/** Mails that come in: what they are, and what becomes of them (K1-K4). */
@NullMarked
package org.vieraugen.domain.mail;

import org.jspecify.annotations.NullMarked;
