/** What the pages remember, sealed under what the browser holds. */
@NullMarked
package org.vieraugen.persistence.visit;

import org.jspecify.annotations.NullMarked;
