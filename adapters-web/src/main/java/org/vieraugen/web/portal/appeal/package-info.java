/** The ombudsperson's stage, on the page of a case. */
@NullMarked
package org.vieraugen.web.portal.appeal;

import org.jspecify.annotations.NullMarked;
