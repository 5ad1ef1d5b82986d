/** All series of a department at a glance. */
@NullMarked
package org.vieraugen.application.exchange.list;

import org.jspecify.annotations.NullMarked;
