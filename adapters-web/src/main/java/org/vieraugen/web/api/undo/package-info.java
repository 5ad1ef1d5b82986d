/** Taking back what was just done, for programs. */
@NullMarked
package org.vieraugen.web.api.undo;

import org.jspecify.annotations.NullMarked;
