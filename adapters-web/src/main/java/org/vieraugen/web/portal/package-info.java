/** The pages: know HTTP and HTML, hold no rule. Here is what all pages share. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal;
