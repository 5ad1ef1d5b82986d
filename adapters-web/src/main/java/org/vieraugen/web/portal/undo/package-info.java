/** Taking back what was just done, on the page that says so. */
@NullMarked
package org.vieraugen.web.portal.undo;

import org.jspecify.annotations.NullMarked;
