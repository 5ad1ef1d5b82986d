/** What browsers load beside the pages: styles, fonts, scripts. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.look;
