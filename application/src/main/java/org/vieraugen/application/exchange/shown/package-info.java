/** What everybody reads of the exchange: an overview, each series year by year, each session with its agenda; also of departments that are none any more. */
@NullMarked
package org.vieraugen.application.exchange.shown;

import org.jspecify.annotations.NullMarked;
