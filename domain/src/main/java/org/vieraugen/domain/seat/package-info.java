/** Who may act in a complaint, on which seat, and who sees it: conflicts are asked at each act, and whoever must keep away leaves (F1-F7, F12). */
@NullMarked
package org.vieraugen.domain.seat;

import org.jspecify.annotations.NullMarked;
