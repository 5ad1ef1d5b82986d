/** What a complainant submits, and its whole course: which step is possible, who may take it, what follows. */
@NullMarked
package org.vieraugen.domain.complaint;

import org.jspecify.annotations.NullMarked;
