/** How far open deadlines were counted anew. */
@NullMarked
package org.vieraugen.persistence.deadline;

import org.jspecify.annotations.NullMarked;
