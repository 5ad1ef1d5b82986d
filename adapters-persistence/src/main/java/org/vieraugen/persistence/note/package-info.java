/** Internal notes, sealed as the complaint's own words are. */
@NullMarked
package org.vieraugen.persistence.note;

import org.jspecify.annotations.NullMarked;
