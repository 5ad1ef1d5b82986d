/** Pages of a complaint that is there, for whoever follows it and for the staff who work it. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.complaint;
