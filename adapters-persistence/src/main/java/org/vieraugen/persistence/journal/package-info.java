/** The journal's rows, their chain, and the anchors over all chains. */
@NullMarked
package org.vieraugen.persistence.journal;

import org.jspecify.annotations.NullMarked;
