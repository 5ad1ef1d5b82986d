/** Notices to staff by SMTP. */
@NullMarked
package org.vieraugen.mail.message;

import org.jspecify.annotations.NullMarked;
