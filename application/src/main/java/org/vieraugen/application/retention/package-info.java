/** How long a complaint is kept, and how it is erased. */
@NullMarked
package org.vieraugen.application.retention;

import org.jspecify.annotations.NullMarked;
