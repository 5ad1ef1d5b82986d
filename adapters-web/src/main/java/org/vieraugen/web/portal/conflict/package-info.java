/** Who is named in a case, and who must keep away from it. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.conflict;
