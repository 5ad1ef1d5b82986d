/** A confidential identity on the staff's pages, for the one who was permitted to look. */
@NullMarked
package org.vieraugen.web.portal.identity;

import org.jspecify.annotations.NullMarked;
