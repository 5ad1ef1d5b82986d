/** Who is calling: accounts, sign-in, and sessions that end. */
@NullMarked
package org.vieraugen.application.access;

import org.jspecify.annotations.NullMarked;
