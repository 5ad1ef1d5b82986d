/** Requests to a team on the pages of the staff. */
@NullMarked
package org.vieraugen.web.portal.request;

import org.jspecify.annotations.NullMarked;
