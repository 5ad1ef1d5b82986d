/** Passkeys of people from outside: added after a sign-in by code, removed, and signed in with (E5). */
@NullMarked
package org.vieraugen.application.passkey;

import org.jspecify.annotations.NullMarked;
