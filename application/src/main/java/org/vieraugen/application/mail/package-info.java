/** Mails that come in: fetching them, taking them, sorting them, and what people make of them (K1-K4). */
@NullMarked
package org.vieraugen.application.mail;

import org.jspecify.annotations.NullMarked;
