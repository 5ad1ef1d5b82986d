/** The bytes of files, sealed piece by piece, and the copies without metadata that are made of them. */
@NullMarked
package org.vieraugen.persistence.attachment;

import org.jspecify.annotations.NullMarked;
