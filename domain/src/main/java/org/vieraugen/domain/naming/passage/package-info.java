/** A text taken apart into words, and what can be said of each by what stands around it: a title, the writer's own people, a street. */
@NullMarked
package org.vieraugen.domain.naming.passage;

import org.jspecify.annotations.NullMarked;
