/** How a complaint comes in: the guided form, and what staff write down for somebody. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.submission;
