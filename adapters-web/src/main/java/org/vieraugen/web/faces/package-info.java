/** The two faces over the same acts: which resources and pages each of them has. */
@NullMarked
package org.vieraugen.web.faces;

import org.jspecify.annotations.NullMarked;
