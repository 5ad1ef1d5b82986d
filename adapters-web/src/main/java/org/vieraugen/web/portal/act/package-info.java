/** How a case's page offers and reads the acts on it, each capability bringing its own forms. */
@NullMarked
package org.vieraugen.web.portal.act;

import org.jspecify.annotations.NullMarked;
