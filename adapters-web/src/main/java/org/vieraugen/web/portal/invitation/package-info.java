/** Pages about invitations to the exchange. */
@NullMarked
package org.vieraugen.web.portal.invitation;

import org.jspecify.annotations.NullMarked;
