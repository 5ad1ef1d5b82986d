/** After the decision: remedies, satisfaction, the end. */
@NullMarked
package org.vieraugen.application.completion;

import org.jspecify.annotations.NullMarked;
