/** Days as calendar programs read them. */
@NullMarked
package org.vieraugen.mail.due;

import org.jspecify.annotations.NullMarked;
