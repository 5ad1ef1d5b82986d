/** Internal notes of the staff, as the API has them. */
@NullMarked
package org.vieraugen.web.api.note;

import org.jspecify.annotations.NullMarked;
