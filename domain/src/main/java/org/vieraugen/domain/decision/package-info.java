/** The words in which a decision is said: outcome, causes, remedies. */
@NullMarked
package org.vieraugen.domain.decision;

import org.jspecify.annotations.NullMarked;
