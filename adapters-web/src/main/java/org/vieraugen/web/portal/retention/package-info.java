/** Keeping and erasing, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.retention;

import org.jspecify.annotations.NullMarked;
