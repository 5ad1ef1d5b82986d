/** Mandates of a council, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.mandate;

import org.jspecify.annotations.NullMarked;
