/** Days and sessions as calendar programs read them (RFC 5545), by ical4j. */
@NullMarked
package org.vieraugen.mail.calendar;

import org.jspecify.annotations.NullMarked;
