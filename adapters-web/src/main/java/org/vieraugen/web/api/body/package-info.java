/** Bodies and their members, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.body;

import org.jspecify.annotations.NullMarked;
