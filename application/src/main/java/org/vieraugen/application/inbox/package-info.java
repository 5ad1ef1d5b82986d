/** The lists of complaints that staff work from, and their search. */
@NullMarked
package org.vieraugen.application.inbox;

import org.jspecify.annotations.NullMarked;
