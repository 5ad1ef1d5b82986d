/** The sample of a try-out, made beside its first requests. */
@NullMarked
package org.vieraugen.schedule.sample;

import org.jspecify.annotations.NullMarked;
