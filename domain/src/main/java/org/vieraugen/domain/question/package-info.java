/** What members of bodies, councillors and partners ask the office, and what they are answered (E10). */
@NullMarked
package org.vieraugen.domain.question;

import org.jspecify.annotations.NullMarked;
