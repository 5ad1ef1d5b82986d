/** How long people wait for a word of the office, as a page. */
@NullMarked
package org.vieraugen.web.portal.reach;

import org.jspecify.annotations.NullMarked;
