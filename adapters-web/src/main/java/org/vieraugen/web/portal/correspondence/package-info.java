/** What the office says and hears, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.correspondence;

import org.jspecify.annotations.NullMarked;
