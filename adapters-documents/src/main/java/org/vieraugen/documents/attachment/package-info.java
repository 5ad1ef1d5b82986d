/** Files that people send and papers that go out: kinds, cleaning, scanning, signatures, seals. */
@NullMarked
package org.vieraugen.documents.attachment;

import org.jspecify.annotations.NullMarked;
