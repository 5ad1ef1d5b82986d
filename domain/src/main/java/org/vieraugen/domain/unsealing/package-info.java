/** How a confidential identity may be read after all (I2). */
@NullMarked
package org.vieraugen.domain.unsealing;

import org.jspecify.annotations.NullMarked;
