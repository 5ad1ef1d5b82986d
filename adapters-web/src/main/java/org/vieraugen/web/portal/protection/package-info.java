/** What protects the staff, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.protection;

import org.jspecify.annotations.NullMarked;
