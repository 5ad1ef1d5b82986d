/** Mandates of a council in PostgreSQL, in clear, since all of it is for the public. */
@NullMarked
package org.vieraugen.persistence.mandate;

import org.jspecify.annotations.NullMarked;
