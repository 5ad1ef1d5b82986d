/** People from outside the office who take part in its exchange and its bodies, and sign in themselves (E5). Nothing here knows of a complaint (E5). */
@NullMarked
package org.vieraugen.domain.participant;

import org.jspecify.annotations.NullMarked;
