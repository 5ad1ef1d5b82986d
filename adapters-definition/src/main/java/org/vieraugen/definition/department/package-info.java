/** Reads the departments' definition files, and says all that is wrong with them at once, line by line. */
@NullMarked
package org.vieraugen.definition.department;

import org.jspecify.annotations.NullMarked;
