/** Minutes of the exchange in PostgreSQL; their words are sealed. */
@NullMarked
package org.vieraugen.persistence.minutes;

import org.jspecify.annotations.NullMarked;
