/** What every act on a complaint stands on: which one, who may, storing it once. */
@NullMarked
package org.vieraugen.application.complaint;

import org.jspecify.annotations.NullMarked;
