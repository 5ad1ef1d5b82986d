/** What the try-out's sample says: one file beside this package's classes. */
@NullMarked
package org.vieraugen.definition.sample;

import org.jspecify.annotations.NullMarked;
