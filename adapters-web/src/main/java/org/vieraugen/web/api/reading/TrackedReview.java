package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;

/** What came of a complaint. */
@Schema(name = "TrackedReview")
public record TrackedReview(
        Optional<Decision> decision,
        @Schema(description = "Which conflicts of its reviewers were permitted") List<Waiver> waivers,
        @Schema(description = "The complainant said already how satisfied she or he is") boolean rated) {

    /** The decision with its reasons. */
    @Schema(name = "TrackedDecision")
    public record Decision(
            Outcome outcome,
            @Schema(description = "Why it went wrong") Set<Cause> causes,
            @Schema(description = "In German, as all words of the staff that have another field beside them")
                    String reasons,
            @Schema(description = "What it makes of what the person complained about said (F10)")
                    Optional<String> onStatement,
            List<Promise> remedies,
            @Schema(description = "Why something that an earlier decision promised falls away (F11)")
                    Optional<String> onDropped,
            @Schema(description = "The same words in the complainant's language") FindingInTheirs inTheirs,
            boolean isFinal,
            Instant at) {
        static Decision of(Tracked.Decided it) {
            return new Decision(
                    it.outcome(),
                    it.causes(),
                    it.reasons(),
                    it.onStatement(),
                    it.remedies().stream().map(Promise::of).toList(),
                    it.onDropped(),
                    FindingInTheirs.of(it.inTheirs()),
                    it.isFinal(),
                    it.at());
        }
    }

    /** What is done for the complainant. */
    @Schema(name = "PromisedRemedy")
    public record Promise(
            Remedy.Kind kind,
            String description,
            Optional<String> descriptionInTheirs,
            LocalDate due,
            @Schema(description = "Since when it is done") Optional<LocalDate> done) {
        static Promise of(Tracked.Promised it) {
            return new Promise(it.kind(), it.description(), it.inTheirs(), it.due(), it.done());
        }
    }

    /** That a reviewer was permitted despite a conflict, and why. */
    @Schema(name = "TrackedWaiver")
    public record Waiver(ConflictRule rule, String reasons, Instant at) {
        static Waiver of(Tracked.Waived it) {
            return new Waiver(it.rule(), it.reasons(), it.at());
        }
    }

    static TrackedReview of(Tracked.Result it) {
        return new TrackedReview(
                it.decision().map(Decision::of),
                it.waivers().stream().map(Waiver::of).toList(),
                it.rated());
    }
}
