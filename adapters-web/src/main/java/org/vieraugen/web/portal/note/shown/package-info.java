/** What a case's page shows of its internal notes. */
@NullMarked
package org.vieraugen.web.portal.note.shown;

import org.jspecify.annotations.NullMarked;
