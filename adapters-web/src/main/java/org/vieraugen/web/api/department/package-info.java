/** What can be complained about. */
@NullMarked
package org.vieraugen.web.api.department;

import org.jspecify.annotations.NullMarked;
