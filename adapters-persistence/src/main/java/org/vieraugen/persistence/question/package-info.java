/** Questions and their answers in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.question;

import org.jspecify.annotations.NullMarked;
