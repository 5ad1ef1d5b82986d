/** How long a complaint is kept, and how it is erased without surprise (I7, I8). */
@NullMarked
package org.vieraugen.domain.retention;

import org.jspecify.annotations.NullMarked;
