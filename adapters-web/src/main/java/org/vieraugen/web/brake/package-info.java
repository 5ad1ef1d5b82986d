/** What slows guessing, and tells networks apart. */
@NullMarked
package org.vieraugen.web.brake;

import org.jspecify.annotations.NullMarked;
