/**
 * What lies sealed in the database, as forms of its own: each kind has a name and a version, and each is mapped by hand to the domain's record, so that a renamed field
 * of the domain is a compiler's error and never a case that cannot be read.
 */
@NullMarked
package org.vieraugen.persistence.stored;

import org.jspecify.annotations.NullMarked;
