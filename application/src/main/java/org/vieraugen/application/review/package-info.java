/** The acts of the two pairs of eyes and of the ombudsperson. */
@NullMarked
package org.vieraugen.application.review;

import org.jspecify.annotations.NullMarked;
