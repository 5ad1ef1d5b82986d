/** What the people of those who were at a session are written about its minutes. */
@NullMarked
package org.vieraugen.application.minutes.letter;

import org.jspecify.annotations.NullMarked;
