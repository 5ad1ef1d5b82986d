/** The staff's list of work, its search, and what is done with several complaints at once. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.inbox;
