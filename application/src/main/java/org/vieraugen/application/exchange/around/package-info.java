/** What others bring to the exchange: what is open, who wants to know of a change, how it is written for calendars. */
@NullMarked
package org.vieraugen.application.exchange.around;

import org.jspecify.annotations.NullMarked;
