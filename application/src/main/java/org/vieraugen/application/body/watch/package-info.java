/** What is told of bodies when nobody does anything. */
@NullMarked
package org.vieraugen.application.body.watch;

import org.jspecify.annotations.NullMarked;
