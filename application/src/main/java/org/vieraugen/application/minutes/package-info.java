/** Minutes of the exchange: acts on them, and what people see of them (E3). */
@NullMarked
package org.vieraugen.application.minutes;

import org.jspecify.annotations.NullMarked;
