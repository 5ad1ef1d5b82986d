/** Files on the pages: forms that bring some, and their way to whoever may read them. */
@NullMarked
package org.vieraugen.web.portal.attachment;

import org.jspecify.annotations.NullMarked;
