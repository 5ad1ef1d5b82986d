/** The ombudsperson's stage: asking for it, deciding, countersigning, challenges. */
@NullMarked
package org.vieraugen.application.appeal;

import org.jspecify.annotations.NullMarked;
