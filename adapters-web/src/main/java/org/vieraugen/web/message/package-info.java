/** What leaves the house in words, in the reader's language. */
@NullMarked
package org.vieraugen.web.message;

import org.jspecify.annotations.NullMarked;
