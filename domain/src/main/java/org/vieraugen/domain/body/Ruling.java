package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.party.Votes;

/** How a body decided on a request to take part: it voted, or nobody was against it (E6). */
public sealed interface Ruling {
    /** The entry for the journal, saying how. */
    Act noted(Act act);

    /** How they voted. */
    default Optional<Votes> votes() {
        return Optional.empty();
    }

    /** On which day they agreed without a vote. */
    default Optional<LocalDate> consentOn() {
        return Optional.empty();
    }

    /** By votes. */
    record ByVote(Votes cast) implements Ruling {
        @Override
        public Optional<Votes> votes() {
            return Optional.of(cast);
        }

        @Override
        public Act noted(Act act) {
            return act.with("by", "VOTE").with(cast);
        }
    }

    /** On that day, and nobody was against it. */
    record ByConsent(LocalDate day) implements Ruling {
        @Override
        public Optional<LocalDate> consentOn() {
            return Optional.of(day);
        }

        @Override
        public Act noted(Act act) {
            return act.with("by", "CONSENT").with("day", day);
        }
    }

    /** @throws Malformed for neither or both, for a body decides, and in one way */
    static Ruling of(Optional<Votes> votes, Optional<LocalDate> consentOn) {
        if (votes.isPresent() && consentOn.isPresent()) {
            throw new Malformed("consentOn", "contradictory", "a body votes or agrees without a vote, not both");
        }
        return votes.<Ruling>map(ByVote::new)
                .or(() -> consentOn.map(ByConsent::new))
                .orElseThrow(() -> new Malformed(
                        "consentOn", "no-ruling", "say how the body voted, or on which day it agreed without a vote"));
    }
}
