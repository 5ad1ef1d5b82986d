/** The own account, one-time links, and access given by two. */
@NullMarked
package org.vieraugen.web.portal.account;

import org.jspecify.annotations.NullMarked;
