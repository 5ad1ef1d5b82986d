/** What an exception means to whoever asked, and what is noted of it. */
@NullMarked
package org.vieraugen.web.failure;

import org.jspecify.annotations.NullMarked;
