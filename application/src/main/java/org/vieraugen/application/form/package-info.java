/** What staff type into forms of their pages and have not sent yet. */
@NullMarked
package org.vieraugen.application.form;

import org.jspecify.annotations.NullMarked;
