/** The two ways in which the domain says no: what was given is not well formed, or a rule forbids it. */
@NullMarked
package org.vieraugen.domain;

import org.jspecify.annotations.NullMarked;
