/** What is due as lists ask for it, and the addresses of calendars. */
@NullMarked
package org.vieraugen.persistence.due;

import org.jspecify.annotations.NullMarked;
