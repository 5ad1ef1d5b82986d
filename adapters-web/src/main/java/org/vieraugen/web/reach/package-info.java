/** How long people wait, as a file that page and API both give out. */
@NullMarked
package org.vieraugen.web.reach;

import org.jspecify.annotations.NullMarked;
