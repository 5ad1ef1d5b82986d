/** Series and sessions of the exchange in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.exchange;

import org.jspecify.annotations.NullMarked;
