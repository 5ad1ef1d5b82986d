/** What is done again and again beside the requests, on every server: deadlines are watched, the journal is anchored. */
@NullMarked
package org.vieraugen.persistence.deadline;

import org.jspecify.annotations.NullMarked;
