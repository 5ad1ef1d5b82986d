/** Identities: the one that staff were permitted to look at, and what a complainant keeps, corrects and renews of the own. */
@NullMarked
package org.vieraugen.web.portal.identity;

import org.jspecify.annotations.NullMarked;
