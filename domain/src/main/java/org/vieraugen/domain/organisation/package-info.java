/** All departments together, and what is asked of all of them: who somebody is, and whose names are meant. */
@NullMarked
package org.vieraugen.domain.organisation;

import org.jspecify.annotations.NullMarked;
