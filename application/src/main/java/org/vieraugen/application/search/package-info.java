/** What complaints are found by. */
@NullMarked
package org.vieraugen.application.search;

import org.jspecify.annotations.NullMarked;
