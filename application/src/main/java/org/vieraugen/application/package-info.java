/** What may go wrong between an act and the world: something is not there, somebody was faster. */
@NullMarked
package org.vieraugen.application;

import org.jspecify.annotations.NullMarked;
