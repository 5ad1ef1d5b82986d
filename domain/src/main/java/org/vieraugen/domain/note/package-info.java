/** What staff write to each other about a complaint, and who is mentioned in it. */
@NullMarked
package org.vieraugen.domain.note;

import org.jspecify.annotations.NullMarked;
