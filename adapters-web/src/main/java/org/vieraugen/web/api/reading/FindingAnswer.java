package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Findings;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;

/** A finding or decision, with what it promises. */
@Schema(name = "CaseFinding")
public record FindingAnswer(
        Seat seat,
        PersonAnswer by,
        Outcome outcome,
        String reasons,
        @Schema(description = "What it makes of what the person complained about said (F10)")
                Optional<String> onStatement,
        Set<Cause> causes,
        List<Owed> remedies,
        @Schema(description = "Why something that was promised falls away (F11)") Optional<String> onDropped,
        @Schema(description = "The same words in the complainant's language") FindingInTheirs inTheirs,
        @Schema(description = "How long it took") int minutes,
        Instant at) {

    /** What is promised, and who of the staff owes it. */
    @Schema(name = "OwedRemedy")
    public record Owed(
            Remedy.Kind kind,
            String description,
            Optional<String> descriptionInTheirs,
            LocalDate due,
            @Schema(description = "Since when it is done") Optional<LocalDate> done,
            PersonAnswer owner) {
        static List<Owed> of(List<Findings.OwedView> all) {
            return all.stream()
                    .map(it -> new Owed(
                            it.kind(),
                            it.description(),
                            it.inTheirs(),
                            it.due(),
                            it.done(),
                            PersonAnswer.of(it.owner())))
                    .toList();
        }
    }

    static FindingAnswer of(Findings.FindingView it) {
        return new FindingAnswer(
                it.seat(),
                PersonAnswer.of(it.by()),
                it.outcome(),
                it.reasons(),
                it.onStatement(),
                it.causes(),
                Owed.of(it.remedies()),
                it.onDropped(),
                FindingInTheirs.of(it.inTheirs()),
                it.minutes(),
                it.at());
    }
}
