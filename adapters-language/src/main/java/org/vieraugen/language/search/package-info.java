/** Words as they are found again: spellings made one, and grammars, by Lucene. */
@NullMarked
package org.vieraugen.language.search;

import org.jspecify.annotations.NullMarked;
