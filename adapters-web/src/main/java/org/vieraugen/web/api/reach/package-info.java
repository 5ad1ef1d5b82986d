/** How long people wait for a word of the office, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.reach;

import org.jspecify.annotations.NullMarked;
