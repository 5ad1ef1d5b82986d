/** Marks under keys that lie outside the database. */
@NullMarked
package org.vieraugen.persistence.secret;

import org.jspecify.annotations.NullMarked;
