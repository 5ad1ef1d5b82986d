/** The facts of living cases in clear, and what is counted and stays, sealed. */
@NullMarked
package org.vieraugen.persistence.figure;

import org.jspecify.annotations.NullMarked;
