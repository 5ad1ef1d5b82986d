/** The complainant's secret, and the sealed identity. */
@NullMarked
package org.vieraugen.application.identity;

import org.jspecify.annotations.NullMarked;
