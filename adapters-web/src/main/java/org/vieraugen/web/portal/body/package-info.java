/** Bodies and their members on the pages of the staff. */
@NullMarked
package org.vieraugen.web.portal.body;

import org.jspecify.annotations.NullMarked;
