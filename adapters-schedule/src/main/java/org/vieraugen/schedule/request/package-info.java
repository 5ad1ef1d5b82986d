/** What is done again and again with requests. */
@NullMarked
package org.vieraugen.schedule.request;

import org.jspecify.annotations.NullMarked;
