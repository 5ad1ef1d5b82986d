package org.vieraugen.application.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;

/** Who holds the two seats of a review, what is held against them, and what was permitted all the same. */
public record Reviewers(
        Optional<Person> firstReviewer,
        Optional<Person> secondReviewer,
        List<ConflictView> conflicts,
        List<WaiverView> waivers,
        List<ChallengeView> challenges) {

    /** Why somebody who holds a seat now should not, as far as no waiver permits it. */
    public record ConflictView(Seat seat, Person who, ConflictRule rule, Weight weight, Evidence evidence) {}

    /** A permission despite a disclosable conflict. */
    public record WaiverView(Person staff, ConflictRule rule, String reasons, Instant at) {}

    /** Somebody whom the complainant challenged and nobody has decided about (L7). */
    public record ChallengeView(Person staff, String asWritten, Instant at) {}
}
