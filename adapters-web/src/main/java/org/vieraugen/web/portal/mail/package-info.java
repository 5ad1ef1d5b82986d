/** Mails that came in, before those of the desk who may know of them. */
@NullMarked
package org.vieraugen.web.portal.mail;

import org.jspecify.annotations.NullMarked;
