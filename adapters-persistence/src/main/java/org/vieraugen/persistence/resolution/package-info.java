/** Resolutions of the exchange in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.resolution;

import org.jspecify.annotations.NullMarked;
