/** How long complaints are kept, and how they are erased. */
@NullMarked
package org.vieraugen.web.portal.deadline;

import org.jspecify.annotations.NullMarked;
