/** What was just done to a complaint, for as long as it can be taken back. */
@NullMarked
package org.vieraugen.persistence.undo;

import org.jspecify.annotations.NullMarked;
