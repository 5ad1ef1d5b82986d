/** Pages of questions that partners, members and councillors ask. */
@NullMarked
package org.vieraugen.web.portal.question;

import org.jspecify.annotations.NullMarked;
