/** Local accounts, their second factors, and sessions; tokens hashed. */
@NullMarked
package org.vieraugen.persistence.access;

import org.jspecify.annotations.NullMarked;
