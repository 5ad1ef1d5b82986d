package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Possible;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Channel;

/** What can be done now, and what waits for a second person. */
@Schema(name = "CasePossible")
public record PossibleAnswer(
        List<Proposal> proposals,
        @Schema(description = "What the reader can do next, such as CONCUR; new ones come") List<String> moves,
        @Schema(description = "What is the reader's duty and not possible now") List<Refused> refused) {

    /** What waits for a second person, exactly as it takes effect (F11). */
    @Schema(name = "CaseProposal")
    public record Proposal(
            Matter.Kind kind,
            PersonAnswer by,
            String reason,
            Instant at,
            @Schema(description = "Where to go, or what the complainant said") Optional<String> text,
            @Schema(description = "The complainant agreed that the complaint is forwarded") boolean consent,
            Optional<Integer> perWeek,
            List<Channel> channels,
            Optional<LocalDate> until,
            @Schema(description = "Who would leave the list") List<PersonAnswer> staff,
            @Schema(description = "What is now: people, a date") List<String> before,
            @Schema(description = "What would be then") List<String> after) {
        static Proposal of(Possible.ProposalView it) {
            return new Proposal(
                    it.kind(),
                    PersonAnswer.of(it.by()),
                    it.reason(),
                    it.at(),
                    it.text(),
                    it.consent(),
                    it.perWeek(),
                    it.channels(),
                    it.until(),
                    PersonAnswer.of(it.staff()),
                    it.before(),
                    it.after());
        }
    }

    /** What cannot be done now, and why. */
    @Schema(name = "RefusedAct")
    public record Refused(String move, String rule, String detail) {
        static Refused of(Possible.RefusedView it) {
            return new Refused(it.move().name(), it.why().rule(), it.why().detail());
        }
    }

    static PossibleAnswer of(Possible it) {
        return new PossibleAnswer(
                it.proposals().stream().map(Proposal::of).toList(),
                it.moves().stream().map(CaseAct::name).toList(),
                it.refused().stream().map(Refused::of).toList());
    }
}
