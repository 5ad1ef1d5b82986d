/** Requests to a team, for programs of the staff. */
@NullMarked
package org.vieraugen.web.api.request;

import org.jspecify.annotations.NullMarked;
