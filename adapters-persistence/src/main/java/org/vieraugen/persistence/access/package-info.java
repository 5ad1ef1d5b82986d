/** Local accounts and sessions; passwords slow, tokens hashed. */
@NullMarked
package org.vieraugen.persistence.access;

import org.jspecify.annotations.NullMarked;
