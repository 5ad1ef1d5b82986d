/** Who runs these pages and what they do with data: the subjects of the footer, from the city's settings, our texts, or the city's own. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.about;
