/** What the pages remember of a visitor without an account. */
@NullMarked
package org.vieraugen.application.visit;

import org.jspecify.annotations.NullMarked;
