/** One-time links, and requests for access that wait for a second person; their secrets hashed. */
@NullMarked
package org.vieraugen.persistence.account;

import org.jspecify.annotations.NullMarked;
