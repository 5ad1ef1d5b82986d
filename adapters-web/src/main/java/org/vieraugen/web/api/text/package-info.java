/** Text modules, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.text;

import org.jspecify.annotations.NullMarked;
