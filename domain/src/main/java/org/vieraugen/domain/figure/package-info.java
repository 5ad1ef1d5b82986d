/** What numbers are made of (P1-P5): the facts of a case while it lives, and what is counted up when it happens and stays. Knows no complaint. */
@NullMarked
package org.vieraugen.domain.figure;

import org.jspecify.annotations.NullMarked;
