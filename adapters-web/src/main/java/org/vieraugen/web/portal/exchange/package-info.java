/** The exchange with the partners on pages: series, sessions and their agendas, for the staff and for everybody. */
@NullMarked
package org.vieraugen.web.portal.exchange;

import org.jspecify.annotations.NullMarked;
