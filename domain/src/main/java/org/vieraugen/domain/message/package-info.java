/** Words between complainant and office, and the notices that tell somebody that something happened. */
@NullMarked
package org.vieraugen.domain.message;

import org.jspecify.annotations.NullMarked;
