/** Files on their way out. */
@NullMarked
package org.vieraugen.web.attachment;

import org.jspecify.annotations.NullMarked;
