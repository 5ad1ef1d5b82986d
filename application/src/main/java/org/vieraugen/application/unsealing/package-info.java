/** How a confidential identity may be read after all. */
@NullMarked
package org.vieraugen.application.unsealing;

import org.jspecify.annotations.NullMarked;
