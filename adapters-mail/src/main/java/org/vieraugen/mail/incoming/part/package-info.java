/**
 * What a mail consists of: fields, parts, letters, files. Everything here takes what it gets: whatever is broken is read as far as it goes, noted as
 * {@link Trouble}, and bounded by {@link Limits}.
 *
 * <p>Mail is taken apart by code of our own and not by the server's library: that one makes an object of every line of a header and of every part before
 * anybody can count them, drops what stands behind the last part, and can be told to be patient only for the whole server.
 */
@NullMarked
package org.vieraugen.mail.incoming.part;

import org.jspecify.annotations.NullMarked;
import org.vieraugen.domain.mail.Trouble;
