/** Signing in and out. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.access;
