/** The try-out's own PostgreSQL, behind the server's data source; the application does not know of it. */
@NullMarked
package org.vieraugen.tryout;

import org.jspecify.annotations.NullMarked;
