/** Signing in and out. */
@NullMarked
package org.vieraugen.web.portal.access;

import org.jspecify.annotations.NullMarked;
