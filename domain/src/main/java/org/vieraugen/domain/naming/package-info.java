/**
 * Finding staff in what people write: each surname for itself, seen through spelling, inflection and script (C1). What this stands on has packages of its own, each
 * of which knows only those before it: {@code text}, {@code language}, {@code sound}, {@code staff}; and {@code passage}, which knows the first two.
 */
@NullMarked
package org.vieraugen.domain.naming;

import org.jspecify.annotations.NullMarked;
