/** What languages know of words: which are titles, which are usual, what may stand behind a name; and which language a text is in. */
@NullMarked
package org.vieraugen.domain.naming.language;

import org.jspecify.annotations.NullMarked;
