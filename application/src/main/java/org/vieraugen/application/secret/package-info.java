/** What proves something: passwords, codes, passkeys, random tokens, and marks that are known again as ours. */
@NullMarked
package org.vieraugen.application.secret;

import org.jspecify.annotations.NullMarked;
