/** Pages for whoever complains, and for the staff who work the cases. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.complaint;
