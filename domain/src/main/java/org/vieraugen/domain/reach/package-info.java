/** How long people wait for a word of the office: one clock and one definition for every channel (K6). Knows no complaint. */
@NullMarked
package org.vieraugen.domain.reach;

import org.jspecify.annotations.NullMarked;
