/** Whether the journal holds. */
@NullMarked
package org.vieraugen.web.api.journal;

import org.jspecify.annotations.NullMarked;
