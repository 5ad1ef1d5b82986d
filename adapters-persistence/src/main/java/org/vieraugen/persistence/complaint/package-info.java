/** A complaint's rows and how they become the aggregate again; the inbox straight from the rows. */
@NullMarked
package org.vieraugen.persistence.complaint;

import org.jspecify.annotations.NullMarked;
