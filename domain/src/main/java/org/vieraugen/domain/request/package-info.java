/** Requests to a team: a question or a wish that is no complaint, with a number, a team that owes an answer, a day by which it does, and the answer. */
@NullMarked
package org.vieraugen.domain.request;

import org.jspecify.annotations.NullMarked;
