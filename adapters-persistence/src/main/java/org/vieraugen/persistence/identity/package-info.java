/** Keys, and all that is stored only sealed or hashed: identities, receipts, the data key of each complaint. */
@NullMarked
package org.vieraugen.persistence.identity;

import org.jspecify.annotations.NullMarked;
