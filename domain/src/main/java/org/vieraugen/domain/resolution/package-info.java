/** What sessions of the exchange resolve. A resolution leads to something, and comes back until it is fulfilled or given up (E4). */
@NullMarked
package org.vieraugen.domain.resolution;

import org.jspecify.annotations.NullMarked;
