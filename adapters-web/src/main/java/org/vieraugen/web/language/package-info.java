/** The languages of people, and the texts that both faces say in them. */
@NullMarked
package org.vieraugen.web.language;

import org.jspecify.annotations.NullMarked;
