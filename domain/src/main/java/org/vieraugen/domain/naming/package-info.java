/** Finding staff in what people write: each surname for itself, seen through spelling, inflection and script (C1). */
@NullMarked
package org.vieraugen.domain.naming;

import org.jspecify.annotations.NullMarked;
