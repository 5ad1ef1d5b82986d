/** Pages on which reviewers are assigned. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.review;
