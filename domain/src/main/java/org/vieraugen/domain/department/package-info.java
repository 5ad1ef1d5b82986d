/** The authority complained about: its organisation chart, categories, languages, deadlines and roles, all given by a definition. */
@NullMarked
package org.vieraugen.domain.department;

import org.jspecify.annotations.NullMarked;
