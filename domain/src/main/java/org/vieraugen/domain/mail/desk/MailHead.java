package org.vieraugen.domain.mail.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.naming.Certainty;

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

    /** Of a mail that could not be looked at: whoever might be meant keeps away. */
    public static MailHead unread(Collection<StaffKey> maybe) {
        var anybody = new Named("", Place.TEXT, 0, Certainty.POSSIBLE, Set.copyOf(maybe), Optional.empty());
        return new MailHead(Optional.empty(), "", "", new Parties(List.of(anybody), Set.of(), Optional.empty()), false);
    }

    /** Without sender and words. */
    MailHead sealed() {
        return new MailHead(Optional.empty(), "", "", parties, threat);
    }
}
