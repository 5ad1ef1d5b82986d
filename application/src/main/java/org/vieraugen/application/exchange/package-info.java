/** The exchange of an office with its partners: acts on series and sessions, and what people see of them (E1, E2). */
@NullMarked
package org.vieraugen.application.exchange;

import org.jspecify.annotations.NullMarked;
