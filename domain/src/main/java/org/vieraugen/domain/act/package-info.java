/** What every act stands on: that some of them take two people, one who proposes and another who confirms exactly that. */
@NullMarked
package org.vieraugen.domain.act;

import org.jspecify.annotations.NullMarked;
