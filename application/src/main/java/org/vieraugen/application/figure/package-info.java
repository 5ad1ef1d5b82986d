/** Where figures, structural problems, reports and pilots read: facts and counts, never a complaint. */
@NullMarked
package org.vieraugen.application.figure;

import org.jspecify.annotations.NullMarked;
