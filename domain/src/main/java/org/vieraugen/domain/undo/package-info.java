/** What was done a moment ago can be taken back by whoever did it, while nobody else has seen it and nobody was told. */
@NullMarked
package org.vieraugen.domain.undo;

import org.jspecify.annotations.NullMarked;
