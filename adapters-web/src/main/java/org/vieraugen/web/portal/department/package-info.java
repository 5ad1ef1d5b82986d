/** Departments' definitions on the pages: read, checked, proposed, and confirmed by a second person. */
@NullMarked
package org.vieraugen.web.portal.department;

import org.jspecify.annotations.NullMarked;
