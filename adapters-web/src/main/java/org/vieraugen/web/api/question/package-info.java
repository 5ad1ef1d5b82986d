/** Questions that partners, members and councillors ask, over HTTP. */
@NullMarked
package org.vieraugen.web.api.question;

import org.jspecify.annotations.NullMarked;
