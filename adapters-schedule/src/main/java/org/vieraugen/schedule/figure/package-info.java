/** What is counted is added up again and again. */
@NullMarked
package org.vieraugen.schedule.figure;

import org.jspecify.annotations.NullMarked;
