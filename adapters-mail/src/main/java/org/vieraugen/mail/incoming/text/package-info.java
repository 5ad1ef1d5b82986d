/** What a mail says, for a page that folds what was said before: texts out of parts, divided without loss. */
@NullMarked
package org.vieraugen.mail.incoming.text;

import org.jspecify.annotations.NullMarked;
