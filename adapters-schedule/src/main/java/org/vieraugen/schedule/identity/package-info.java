/** Moving on with new keys. */
@NullMarked
package org.vieraugen.schedule.identity;

import org.jspecify.annotations.NullMarked;
