/** The exchange with the partners in the API: series, sessions and their agendas (E1, E2). */
@NullMarked
package org.vieraugen.web.api.exchange;

import org.jspecify.annotations.NullMarked;
