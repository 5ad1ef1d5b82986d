/** Internal notes of the staff about a complaint. */
@NullMarked
package org.vieraugen.application.note;

import org.jspecify.annotations.NullMarked;
