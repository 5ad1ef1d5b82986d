/** The ombudsperson's stage: a request for review, a decision with its countersignature, challenges (F7, L3, L7). */
@NullMarked
package org.vieraugen.domain.appeal;

import org.jspecify.annotations.NullMarked;
