/** The outbox: notices that wait, claimed row by row on any server. */
@NullMarked
package org.vieraugen.persistence.message;

import org.jspecify.annotations.NullMarked;
