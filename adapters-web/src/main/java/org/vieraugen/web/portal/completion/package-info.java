/** What follows after the decision, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.completion;

import org.jspecify.annotations.NullMarked;
