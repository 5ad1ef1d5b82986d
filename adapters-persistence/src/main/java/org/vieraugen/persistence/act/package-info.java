/** What every act stands on, in PostgreSQL: answers that were given, and how a repeat is told from another request. */
@NullMarked
package org.vieraugen.persistence.act;

import org.jspecify.annotations.NullMarked;
