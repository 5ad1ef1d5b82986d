/** Bodies such as committees and working groups: their mandate, their members, each for an organisation, and the terms of both (E6). */
@NullMarked
package org.vieraugen.domain.body;

import org.jspecify.annotations.NullMarked;
