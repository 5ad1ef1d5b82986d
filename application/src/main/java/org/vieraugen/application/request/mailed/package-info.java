/** Requests and the mails around them: what begins one, what goes on with it, and what is written to whoever asked. */
@NullMarked
package org.vieraugen.application.request.mailed;

import org.jspecify.annotations.NullMarked;
