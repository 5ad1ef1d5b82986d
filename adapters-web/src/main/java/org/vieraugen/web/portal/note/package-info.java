/** The forms of internal notes on a case's page. */
@NullMarked
package org.vieraugen.web.portal.note;

import org.jspecify.annotations.NullMarked;
