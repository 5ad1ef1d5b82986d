/** What becomes of the exchange when nobody does anything. */
@NullMarked
package org.vieraugen.application.exchange.watch;

import org.jspecify.annotations.NullMarked;
