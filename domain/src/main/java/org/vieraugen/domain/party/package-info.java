/** Who takes part without standing in a department's chart: members of bodies and of partner organisations, how they are reached, and for how long. */
@NullMarked
package org.vieraugen.domain.party;

import org.jspecify.annotations.NullMarked;
