/** What staff and complainants read of one complaint. */
@NullMarked
package org.vieraugen.application.reading;

import org.jspecify.annotations.NullMarked;
