/** Rows of mailboxes. */
@NullMarked
package org.vieraugen.persistence.mail;

import org.jspecify.annotations.NullMarked;
