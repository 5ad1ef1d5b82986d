/** Signing in and out. */
@NullMarked
package org.vieraugen.web.api.access;

import org.jspecify.annotations.NullMarked;
