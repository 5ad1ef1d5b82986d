/** Text modules: written, confirmed, looked after, read, suggested and put into what is written in a case. */
@NullMarked
package org.vieraugen.application.text;

import org.jspecify.annotations.NullMarked;
