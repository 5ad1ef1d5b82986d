/** What the rules must know of scripts, told by ICU. */
@NullMarked
package org.vieraugen.language;

import org.jspecify.annotations.NullMarked;
