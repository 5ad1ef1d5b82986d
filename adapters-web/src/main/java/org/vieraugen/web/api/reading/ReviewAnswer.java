package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Findings;
import org.vieraugen.application.reading.Reviewers;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;

/** Who holds the two seats, what is held against them, what they found, and where they do not agree. */
@Schema(name = "CaseReview")
public record ReviewAnswer(
        Optional<PersonAnswer> firstReviewer,
        Optional<PersonAnswer> secondReviewer,
        @Schema(description = "Why somebody who holds a seat should not, as far as no waiver permits it")
                List<Conflict> conflicts,
        List<Waiver> waivers,
        @Schema(description = "Whom the complainant challenged and nobody has decided about (L7)")
                List<Challenge> challenges,
        @Schema(description = "The latest one that is not void") Optional<FindingAnswer> finding,
        List<Dissent> dissents,
        @Schema(description = "The ombudsperson's finding that waits for a word") Optional<FindingAnswer> hers,
        @Schema(description = "What the countersigner would decide (F7)") Optional<FindingAnswer> instead,
        @Schema(description = "What was promised and the ombudsperson's finding would not (F11)")
                List<FindingAnswer.Owed> dropped,
        @Schema(description = "What was promised and the countersigner's would not")
                List<FindingAnswer.Owed> droppedInstead,
        @Schema(description = "A countersignature was refused: another refusal says what it should be (F7)")
                boolean refusedBefore) {

    /** A conflict of somebody who holds a seat. */
    @Schema(name = "SeatConflict")
    public record Conflict(
            Seat seat,
            PersonAnswer who,
            ConflictRule rule,
            Weight weight,
            Evidence.Fact fact,
            @Schema(description = "The person, part, organisation or count that the fact speaks of") String about) {
        static Conflict of(Reviewers.ConflictView it) {
            return new Conflict(
                    it.seat(),
                    PersonAnswer.of(it.who()),
                    it.rule(),
                    it.weight(),
                    it.evidence().fact(),
                    it.evidence().about());
        }
    }

    /** A permission despite a disclosable conflict. */
    @Schema(name = "CaseWaiver")
    public record Waiver(PersonAnswer staff, ConflictRule rule, String reasons, Instant at) {
        static Waiver of(Reviewers.WaiverView it) {
            return new Waiver(PersonAnswer.of(it.staff()), it.rule(), it.reasons(), it.at());
        }
    }

    /** Somebody whom the complainant challenged. */
    @Schema(name = "CaseChallenge")
    public record Challenge(PersonAnswer staff, String asWritten, Instant at) {
        static Challenge of(Reviewers.ChallengeView it) {
            return new Challenge(PersonAnswer.of(it.staff()), it.asWritten(), it.at());
        }
    }

    /** Why the second pair of eyes disagreed. */
    @Schema(name = "CaseDissent")
    public record Dissent(Seat seat, PersonAnswer by, String reasons, Instant at) {
        static Dissent of(Findings.DissentView it) {
            return new Dissent(it.seat(), PersonAnswer.of(it.by()), it.reasons(), it.at());
        }
    }

    static ReviewAnswer of(Reviewers reviewers, Findings findings) {
        return new ReviewAnswer(
                reviewers.firstReviewer().map(PersonAnswer::of),
                reviewers.secondReviewer().map(PersonAnswer::of),
                reviewers.conflicts().stream().map(Conflict::of).toList(),
                reviewers.waivers().stream().map(Waiver::of).toList(),
                reviewers.challenges().stream().map(Challenge::of).toList(),
                findings.finding().map(FindingAnswer::of),
                findings.dissents().stream().map(Dissent::of).toList(),
                findings.hers().map(FindingAnswer::of),
                findings.instead().map(FindingAnswer::of),
                FindingAnswer.Owed.of(findings.dropped()),
                FindingAnswer.Owed.of(findings.droppedInstead()),
                findings.refusedBefore());
    }
}
