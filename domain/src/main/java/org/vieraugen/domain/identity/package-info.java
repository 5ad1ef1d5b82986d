/** How a complainant is known, and the secret that keeps the way back open without being known. */
@NullMarked
package org.vieraugen.domain.identity;

import org.jspecify.annotations.NullMarked;
