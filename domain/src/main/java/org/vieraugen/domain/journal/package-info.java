/** Append-only record of each act and each look; a change of state cannot happen without its acts. */
@NullMarked
package org.vieraugen.domain.journal;

import org.jspecify.annotations.NullMarked;
