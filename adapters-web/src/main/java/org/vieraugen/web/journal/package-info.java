/** What an auditor asks of the journal, and the journal as a file. */
@NullMarked
package org.vieraugen.web.journal;

import org.jspecify.annotations.NullMarked;
