/** Bodies: founded, changed, joined and left, and read. */
@NullMarked
package org.vieraugen.application.body;

import org.jspecify.annotations.NullMarked;
