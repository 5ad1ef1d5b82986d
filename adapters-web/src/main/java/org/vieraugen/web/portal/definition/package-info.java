/** A department's definition changed thing by thing on forms, and every difference told in sentences. */
@NullMarked
package org.vieraugen.web.portal.definition;

import org.jspecify.annotations.NullMarked;
