/** Anchoring the journal. */
@NullMarked
package org.vieraugen.schedule.journal;

import org.jspecify.annotations.NullMarked;
