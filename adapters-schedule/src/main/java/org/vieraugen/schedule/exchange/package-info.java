/** Rounds of the exchange. */
@NullMarked
package org.vieraugen.schedule.exchange;

import org.jspecify.annotations.NullMarked;
