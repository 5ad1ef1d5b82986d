/** Sessions of the exchange as calendar programs read them. */
@NullMarked
package org.vieraugen.mail.exchange;

import org.jspecify.annotations.NullMarked;
