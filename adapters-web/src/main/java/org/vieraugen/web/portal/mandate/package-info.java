/** Mandates of a council on the pages of the staff, and on the one for everybody. */
@NullMarked
package org.vieraugen.web.portal.mandate;

import org.jspecify.annotations.NullMarked;
