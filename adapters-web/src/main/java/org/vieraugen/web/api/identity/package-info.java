/** Receipts that are lost and found. */
@NullMarked
package org.vieraugen.web.api.identity;

import org.jspecify.annotations.NullMarked;
