/** What is done again and again beside the requests, on every server. */
@NullMarked
package org.vieraugen.schedule.deadline;

import org.jspecify.annotations.NullMarked;
