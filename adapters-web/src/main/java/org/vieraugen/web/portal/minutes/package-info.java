/** The pages of minutes: written by several people at once, item by item, amended, approved, and read by everybody (E3). */
@NullMarked
package org.vieraugen.web.portal.minutes;

import org.jspecify.annotations.NullMarked;
