/** Who may do what: each act is a duty of some roles, and of nobody else. */
@NullMarked
package org.vieraugen.domain.access;

import org.jspecify.annotations.NullMarked;
