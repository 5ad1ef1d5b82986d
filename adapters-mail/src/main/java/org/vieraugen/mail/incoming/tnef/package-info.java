/** What Outlook packs into a {@code winmail.dat}. */
@NullMarked
package org.vieraugen.mail.incoming.tnef;

import org.jspecify.annotations.NullMarked;
