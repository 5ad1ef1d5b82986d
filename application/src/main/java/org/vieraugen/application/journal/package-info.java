/** Reading the journal: what was done, who looked, and whether the chain holds. */
@NullMarked
package org.vieraugen.application.journal;

import org.jspecify.annotations.NullMarked;
