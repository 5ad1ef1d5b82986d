/** How a sealed identity is opened, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.unsealing;

import org.jspecify.annotations.NullMarked;
