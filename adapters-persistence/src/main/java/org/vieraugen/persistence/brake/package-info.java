/** What is counted of crowds and mistakes, under keys that tell nobody whose they were. */
@NullMarked
package org.vieraugen.persistence.brake;

import org.jspecify.annotations.NullMarked;
