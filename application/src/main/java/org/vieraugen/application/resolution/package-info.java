/** Resolutions of the exchange: acts on them, what people see of them, and that they come back until they are done (E4). */
@NullMarked
package org.vieraugen.application.resolution;

import org.jspecify.annotations.NullMarked;
