/** People from outside: how staff invite them, how they sign in, and what they see and do (E5). */
@NullMarked
package org.vieraugen.application.participant;

import org.jspecify.annotations.NullMarked;
