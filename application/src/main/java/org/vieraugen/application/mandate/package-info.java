/** Mandates of a council: entered, changed, published, followed point by point, and read by staff and by everybody. */
@NullMarked
package org.vieraugen.application.mandate;

import org.jspecify.annotations.NullMarked;
