/** Rows and queries on PostgreSQL, and what must be there before the first request: migrations, keys, accounts. */
@NullMarked
package org.vieraugen.persistence;

import org.jspecify.annotations.NullMarked;
