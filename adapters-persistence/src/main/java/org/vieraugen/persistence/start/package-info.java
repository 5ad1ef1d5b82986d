/** What is done before the first request: migrations, keys, first accounts. */
@NullMarked
package org.vieraugen.persistence.start;

import org.jspecify.annotations.NullMarked;
