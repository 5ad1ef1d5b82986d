/** What a try-out shows that nobody entered. */
@NullMarked
package org.vieraugen.domain.sample;

import org.jspecify.annotations.NullMarked;
