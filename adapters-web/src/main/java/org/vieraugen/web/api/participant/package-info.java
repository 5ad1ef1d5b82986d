/** People from outside, as programs of the staff keep them (E11). */
@NullMarked
package org.vieraugen.web.api.participant;

import org.jspecify.annotations.NullMarked;
