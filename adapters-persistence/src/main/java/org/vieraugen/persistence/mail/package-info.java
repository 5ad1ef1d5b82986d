/** Mails that came in, in PostgreSQL; whatever was written is sealed. */
@NullMarked
package org.vieraugen.persistence.mail;

import org.jspecify.annotations.NullMarked;
