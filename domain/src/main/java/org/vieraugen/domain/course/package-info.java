/** What can be done with a complaint, declared by the capabilities, and what every act asks before; and how one person proposes and another confirms (F9, F11). */
@NullMarked
package org.vieraugen.domain.course;

import org.jspecify.annotations.NullMarked;
