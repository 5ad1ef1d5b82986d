/** Taking back what was just done, before anybody else has seen it. */
@NullMarked
package org.vieraugen.application.undo;

import org.jspecify.annotations.NullMarked;
