/** What a try-out has at its first start, so that everything can be seen at once. */
@NullMarked
package org.vieraugen.application.sample;

import org.jspecify.annotations.NullMarked;
