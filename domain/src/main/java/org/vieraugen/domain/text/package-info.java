/** Text modules: reusable texts with gaps, per language, of a department; what goes out takes two people (F9, F11). */
@NullMarked
package org.vieraugen.domain.text;

import org.jspecify.annotations.NullMarked;
