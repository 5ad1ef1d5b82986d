/** Seats that are handed over, for programs. */
@NullMarked
package org.vieraugen.web.api.relief;

import org.jspecify.annotations.NullMarked;
