/** Who must keep away from a complaint, as the database's questions know it. */
@NullMarked
package org.vieraugen.persistence.conflict;

import org.jspecify.annotations.NullMarked;
