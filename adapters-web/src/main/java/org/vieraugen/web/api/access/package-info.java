/** Signing in and out, and accounts. */
@NullMarked
package org.vieraugen.web.api.access;

import org.jspecify.annotations.NullMarked;
