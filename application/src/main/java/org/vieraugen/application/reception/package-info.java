/** How a complaint comes in, whom it means, and whether it is sent elsewhere. */
@NullMarked
package org.vieraugen.application.reception;

import org.jspecify.annotations.NullMarked;
