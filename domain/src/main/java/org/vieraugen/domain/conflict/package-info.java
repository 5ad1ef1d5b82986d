/** Who must keep away from a complaint, and how we know: rules C1-C8. */
@NullMarked
package org.vieraugen.domain.conflict;

import org.jspecify.annotations.NullMarked;
