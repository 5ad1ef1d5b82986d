package org.vieraugen.domain.resolution;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.party.Votes;

/**
 * How a session resolved something (E4).
 *
 * @param votes how people voted; for consent it may be left open
 */
public record Decided(How how, Optional<Votes> votes) {
    /** In which way. */
    public enum How {
        /** Nobody was against it. */
        CONSENT,
        VOTE
    }

    /** @throws Malformed for a vote without numbers or that was lost, and for consent against which somebody was */
    public Decided {
        if (how == How.VOTE && votes.isEmpty()) {
            throw new Malformed("yes", "missing", "say how people voted");
        }
        if (how == How.VOTE && votes.filter(Votes::isCarried).isEmpty()) {
            throw new Malformed("yes", "not-carried", "more must be for it than against it");
        }
        if (how == How.CONSENT && votes.filter(vote -> vote.no() > 0).isPresent()) {
            throw new Malformed("no", "not-carried", "consent means that nobody is against it");
        }
    }
}
