package org.vieraugen.domain.mail.desk;

import java.util.Optional;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.mail.Correspondent;

/**
 * What lists show of a mail, and whom it means.
 *
 * @param from what it says of its sender, which proves nothing
 * @param subject on one line
 * @param beginning of what is written, at most 200 characters
 * @param parties whom of the office it names, as of a complaint (C1): who keeps away from it is found from them (F5)
 * @param threat whether it seems to threaten or hurt, so that staff are warned before they read it
 */
public record MailHead(
        Optional<Correspondent> from, String subject, String beginning, Parties parties, boolean threat) {
    private static final int BEGINNING = 200;

    public MailHead {
        beginning = beginning.codePointCount(0, beginning.length()) > BEGINNING
                ? beginning.substring(0, beginning.offsetByCodePoints(0, BEGINNING))
                : beginning;
    }

    /** Without sender and words. */
    MailHead sealed() {
        return new MailHead(Optional.empty(), "", "", parties, threat);
    }
}
