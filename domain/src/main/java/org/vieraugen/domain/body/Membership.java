package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * As what somebody belongs to a body.
 *
 * @param term without a last day it lasts as long as the body, or as the member stood in for
 * @param bench the name of the bench the member sits on; empty where the body has none, and for deputies, who take none
 */
public record Membership(TermOfOffice term, Voice voice, Optional<String> bench) {
    /** What a member's word weighs. */
    public enum Voice {
        /** Votes, and counts for the quorum. */
        VOTING,
        /** Is heard. */
        ADVISORY
    }

    /** The same, out on that day at the latest. */
    Membership endingBy(LocalDate last) {
        return new Membership(term.endingBy(last), voice, bench);
    }

    Membership on(Optional<String> other) {
        return new Membership(term, voice, other);
    }
}
