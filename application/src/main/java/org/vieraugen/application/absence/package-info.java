/** Who is away, entered by themselves or by two others (F12). */
@NullMarked
package org.vieraugen.application.absence;

import org.jspecify.annotations.NullMarked;
