/** Forgetting what visitors left. */
@NullMarked
package org.vieraugen.schedule.visit;

import org.jspecify.annotations.NullMarked;
