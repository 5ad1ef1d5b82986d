/** Passwords, codes and passkeys. */
@NullMarked
package org.vieraugen.signin.secret;

import org.jspecify.annotations.NullMarked;
