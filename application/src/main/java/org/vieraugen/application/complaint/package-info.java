/** The acts on a complaint, one class each, and what is seen of it. */
@NullMarked
package org.vieraugen.application.complaint;

import org.jspecify.annotations.NullMarked;
