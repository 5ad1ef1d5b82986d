/** Telling people: notices wait in the outbox until a courier has taken them. */
@NullMarked
package org.vieraugen.application.message;

import org.jspecify.annotations.NullMarked;
