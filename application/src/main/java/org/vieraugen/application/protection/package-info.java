/** What protects the staff from words that hurt or threaten. */
@NullMarked
package org.vieraugen.application.protection;

import org.jspecify.annotations.NullMarked;
