/** Text modules on the pages of the staff. */
@NullMarked
package org.vieraugen.web.portal.text;

import org.jspecify.annotations.NullMarked;
