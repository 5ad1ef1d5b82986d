/** What protects the staff from words that hurt, without ever refusing a complaint. */
@NullMarked
package org.vieraugen.domain.protection;

import org.jspecify.annotations.NullMarked;
