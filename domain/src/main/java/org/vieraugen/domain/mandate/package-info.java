/** What a council resolved or was asked, point by point, how far each point is, and what shows it. */
@NullMarked
package org.vieraugen.domain.mandate;

import org.jspecify.annotations.NullMarked;
