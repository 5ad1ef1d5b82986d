/** How a complaint that came in is clarified, on its page. */
@NullMarked
package org.vieraugen.web.portal.reception;

import org.jspecify.annotations.NullMarked;
