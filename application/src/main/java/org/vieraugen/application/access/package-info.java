/** Who is calling: how one signs in, and sessions that end. */
@NullMarked
package org.vieraugen.application.access;

import org.jspecify.annotations.NullMarked;
