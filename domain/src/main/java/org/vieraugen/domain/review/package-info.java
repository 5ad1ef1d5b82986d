/** The two pairs of eyes: who may be one of them, what the first proposes, what the second makes of it. */
@NullMarked
package org.vieraugen.domain.review;

import org.jspecify.annotations.NullMarked;
