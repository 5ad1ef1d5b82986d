/** Definitions that were proposed and confirmed, and who is away. */
@NullMarked
package org.vieraugen.persistence.department;

import org.jspecify.annotations.NullMarked;
