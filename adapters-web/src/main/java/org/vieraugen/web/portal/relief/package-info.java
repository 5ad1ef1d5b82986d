/** The page on which seats are handed over. */
@NullMarked
package org.vieraugen.web.portal.relief;

import org.jspecify.annotations.NullMarked;
