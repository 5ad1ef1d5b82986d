/** Pages of the review: who sits where, findings, and the last words on a case. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.review;
