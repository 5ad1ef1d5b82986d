/** Handing seats over, case by case. */
@NullMarked
package org.vieraugen.schedule.relief;

import org.jspecify.annotations.NullMarked;
