/** In front of both faces: what is no good request is refused here, and what the server itself has to say is said in our words. */
@NullMarked
package org.vieraugen.web.edge;

import org.jspecify.annotations.NullMarked;
