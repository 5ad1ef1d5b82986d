/** The surnames of the staff, under every spelling and sound that they are found by, and which of them a word may be (C1). */
@NullMarked
package org.vieraugen.domain.naming.staff;

import org.jspecify.annotations.NullMarked;
