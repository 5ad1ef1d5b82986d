/** What lies in a complaint's file: every leaf that came in, in the order in which it came, and what is read from them together. */
@NullMarked
package org.vieraugen.domain.file;

import org.jspecify.annotations.NullMarked;
