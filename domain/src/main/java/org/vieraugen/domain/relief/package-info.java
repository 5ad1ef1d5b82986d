/** A person hands all seats over to somebody else, herself or by two others (K7, F12). */
@NullMarked
package org.vieraugen.domain.relief;

import org.jspecify.annotations.NullMarked;
