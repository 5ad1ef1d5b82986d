/** How a department's definition is changed: what is proposed, and what it would change. */
@NullMarked
package org.vieraugen.domain.definition;

import org.jspecify.annotations.NullMarked;
