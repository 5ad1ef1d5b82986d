/** After the decision: remedies, deadlines in danger, the end. */
@NullMarked
package org.vieraugen.domain.completion;

import org.jspecify.annotations.NullMarked;
