/** The acts of the two pairs of eyes. */
@NullMarked
package org.vieraugen.application.review;

import org.jspecify.annotations.NullMarked;
