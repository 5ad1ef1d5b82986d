/** What a script on an open page asks for, again and again, to say what changed since; without scripts nobody asks. */
@org.jspecify.annotations.NullMarked
package org.vieraugen.web.portal.reading;
