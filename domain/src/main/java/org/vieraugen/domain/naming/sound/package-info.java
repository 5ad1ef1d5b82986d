/** How a spelling is heard, and how alike two spellings are. */
@NullMarked
package org.vieraugen.domain.naming.sound;

import org.jspecify.annotations.NullMarked;
