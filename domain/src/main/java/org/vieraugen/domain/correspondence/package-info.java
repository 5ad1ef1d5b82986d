/** What complainant, office and the person complained about say to each other (F10, I9). */
@NullMarked
package org.vieraugen.domain.correspondence;

import org.jspecify.annotations.NullMarked;
