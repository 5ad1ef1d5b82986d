/** Text modules in PostgreSQL, in clear: nothing in them is about anybody. */
@NullMarked
package org.vieraugen.persistence.text;

import org.jspecify.annotations.NullMarked;
