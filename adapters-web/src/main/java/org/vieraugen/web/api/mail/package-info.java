/** Mails that came in, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.mail;

import org.jspecify.annotations.NullMarked;
