/** What was said in a session of the exchange, written down item by item, sent to those who were there, amended and approved by both sides (E3). */
@NullMarked
package org.vieraugen.domain.minutes;

import org.jspecify.annotations.NullMarked;
