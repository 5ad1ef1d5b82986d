/** The departments that the definition files describe. */
@NullMarked
package org.vieraugen.application.department;

import org.jspecify.annotations.NullMarked;
