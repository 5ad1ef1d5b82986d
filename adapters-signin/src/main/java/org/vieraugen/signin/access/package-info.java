/** The sign-in service of a city. */
@NullMarked
package org.vieraugen.signin.access;

import org.jspecify.annotations.NullMarked;
