/** The files of a complaint. */
@NullMarked
package org.vieraugen.web.api.attachment;

import org.jspecify.annotations.NullMarked;
