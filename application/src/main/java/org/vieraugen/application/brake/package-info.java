/** What keeps machines from flooding the house and strangers from guessing, on all servers together. */
@NullMarked
package org.vieraugen.application.brake;

import org.jspecify.annotations.NullMarked;
