/** What somebody is offered now, of all that the capabilities declare, and what a proposal would change. */
@NullMarked
package org.vieraugen.domain.offer;

import org.jspecify.annotations.NullMarked;
