package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.party.Address;

/** A group that asked to take part, and what became of it. */
@Schema(name = "JoinRequest")
public record JoinRequestAnswer(
        UUID id,
        LocalDate asked,
        String name,
        String organisation,
        String language,
        @Schema(description = "For those alone who keep bodies") Optional<String> mail,
        @Schema(description = "For those alone who keep bodies") Optional<String> reach,
        String reason,
        @Schema(description = "Empty as long as it is open") Optional<OutcomeAnswer> outcome) {
    /** What became of it. */
    @Schema(name = "JoinOutcome")
    public record OutcomeAnswer(
            JoinRequest.End end,
            LocalDate day,
            @Schema(description = "Why it was declined") Optional<String> reason,
            @Schema(description = "Where the body voted") Optional<VotesRequest> votes,
            @Schema(description = "On which day the body agreed without a vote") Optional<LocalDate> consentOn) {
        static OutcomeAnswer of(JoinRequest.Outcome outcome) {
            return new OutcomeAnswer(
                    outcome.end(),
                    outcome.day(),
                    outcome.reason(),
                    outcome.ruling().flatMap(Ruling::votes).map(VotesRequest::of),
                    outcome.ruling().flatMap(Ruling::consentOn));
        }
    }

    static JoinRequestAnswer of(BodyView view, JoinRequest request) {
        var who = request.applicant().who();
        return new JoinRequestAnswer(
                request.id(),
                request.asked(),
                who.name(),
                who.organisation(),
                who.language(),
                view.address(request).map(Address::mail),
                view.reach(request),
                request.applicant().reason(),
                request.outcome().map(OutcomeAnswer::of));
    }
}
