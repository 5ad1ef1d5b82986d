/** Who is away, and is stood in for. */
@NullMarked
package org.vieraugen.domain.absence;

import org.jspecify.annotations.NullMarked;
