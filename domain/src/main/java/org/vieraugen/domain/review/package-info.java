/** The two pairs of eyes: what the first proposes, what the second makes of it (F1-F6). */
@NullMarked
package org.vieraugen.domain.review;

import org.jspecify.annotations.NullMarked;
