/** People from outside in PostgreSQL, and how they sign in. */
@NullMarked
package org.vieraugen.persistence.participant;

import org.jspecify.annotations.NullMarked;
