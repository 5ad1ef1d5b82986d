/** Minutes of the exchange in the API: written item by item, amended and approved (E3). */
@NullMarked
package org.vieraugen.web.api.minutes;

import org.jspecify.annotations.NullMarked;
