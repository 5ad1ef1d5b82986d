/** Files that a complaint brings along: which kinds and sizes are taken, and what is kept of them (I4). */
@NullMarked
package org.vieraugen.domain.attachment;

import org.jspecify.annotations.NullMarked;
