/** What could not be delivered, for those of the desk who may know of it. */
@NullMarked
package org.vieraugen.web.portal.message;

import org.jspecify.annotations.NullMarked;
