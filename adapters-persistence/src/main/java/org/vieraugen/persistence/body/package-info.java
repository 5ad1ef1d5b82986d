/** Bodies in PostgreSQL; where their members are written to is sealed. */
@NullMarked
package org.vieraugen.persistence.body;

import org.jspecify.annotations.NullMarked;
