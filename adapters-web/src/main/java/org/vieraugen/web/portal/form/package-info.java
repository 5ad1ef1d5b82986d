/** What forms of every kind are read with. */
@NullMarked
package org.vieraugen.web.portal.form;

import org.jspecify.annotations.NullMarked;
