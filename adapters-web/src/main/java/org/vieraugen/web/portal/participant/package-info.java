/** The pages of people from outside: how they sign in, and what they see and do (E11); and the page on which staff invite them. */
@NullMarked
package org.vieraugen.web.portal.participant;

import org.jspecify.annotations.NullMarked;
