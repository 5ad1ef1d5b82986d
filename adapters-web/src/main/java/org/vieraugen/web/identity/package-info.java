/** What is stored about a complainant, as one file. */
@NullMarked
package org.vieraugen.web.identity;

import org.jspecify.annotations.NullMarked;
