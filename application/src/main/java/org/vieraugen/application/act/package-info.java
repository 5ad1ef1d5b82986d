/** What every act stands on, whatever it changes: what was asked for, and that it is done once however often it arrives. */
@NullMarked
package org.vieraugen.application.act;

import org.jspecify.annotations.NullMarked;
