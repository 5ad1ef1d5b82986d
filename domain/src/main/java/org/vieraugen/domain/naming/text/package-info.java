/** Letters and words as names are compared, whatever script they are written in. */
@NullMarked
package org.vieraugen.domain.naming.text;

import org.jspecify.annotations.NullMarked;
