/** Who reviews how much, and who decided with whom. */
@NullMarked
package org.vieraugen.persistence.review;

import org.jspecify.annotations.NullMarked;
