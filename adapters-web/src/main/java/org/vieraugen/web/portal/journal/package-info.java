/** The auditor's page. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.journal;
