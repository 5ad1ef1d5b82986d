@NullMarked
package org.vieraugen.mail.invitation;

import org.jspecify.annotations.NullMarked;
