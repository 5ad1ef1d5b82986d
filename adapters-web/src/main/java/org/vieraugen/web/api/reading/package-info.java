/** What a complaint looks like as JSON, to the staff and to whoever complains: one part for each capability. */
@NullMarked
package org.vieraugen.web.api.reading;

import org.jspecify.annotations.NullMarked;
