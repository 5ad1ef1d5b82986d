/** Resolutions of the exchange in the API, and what became of them (E4). */
@NullMarked
package org.vieraugen.web.api.resolution;

import org.jspecify.annotations.NullMarked;
