/** What staff type into forms of their pages and have not sent yet, in PostgreSQL. */
@NullMarked
package org.vieraugen.persistence.form;

import org.jspecify.annotations.NullMarked;
