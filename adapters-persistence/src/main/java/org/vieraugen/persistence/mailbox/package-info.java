/** How far each mailbox is read, and by which server, in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.mailbox;

import org.jspecify.annotations.NullMarked;
