/** What must hold before the first request. */
@NullMarked
package org.vieraugen.application.start;

import org.jspecify.annotations.NullMarked;
