/** Requests to a team: taken in, answered, moved, closed, made a complaint, read, and erased. */
@NullMarked
package org.vieraugen.application.request;

import org.jspecify.annotations.NullMarked;
