/** The pages of what sessions resolved, and what became of it (E4). */
@NullMarked
package org.vieraugen.web.portal.resolution;

import org.jspecify.annotations.NullMarked;
