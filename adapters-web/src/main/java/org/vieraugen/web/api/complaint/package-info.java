/** Complaints over HTTP: the complainant's side, and the complaints office's. */
@NullMarked
package org.vieraugen.web.api.complaint;

import org.jspecify.annotations.NullMarked;
