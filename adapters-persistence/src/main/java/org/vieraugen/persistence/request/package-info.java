/** Requests in PostgreSQL; their words and who asked are sealed. */
@NullMarked
package org.vieraugen.persistence.request;

import org.jspecify.annotations.NullMarked;
