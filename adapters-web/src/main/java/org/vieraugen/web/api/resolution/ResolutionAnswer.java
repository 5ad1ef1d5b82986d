package org.vieraugen.web.api.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;

/** What a session resolved, and what became of it. */
@Schema(name = "Resolution")
public record ResolutionAnswer(
        UUID id,
        UUID session,
        @Schema(description = "Such as 2026/3") String number,
        String text,
        HowAnswer decided,
        LeadsAnswer leads,
        Resolution.State state,
        @Schema(description = "Whether it is open after its day (P5)") boolean missed,
        @Schema(description = "What was said of how it was fulfilled; one that waits is for the staff alone")
                List<SaidAnswer> fulfilments,
        Optional<GivenUpAnswer> givenUp,
        @Schema(description = "The ETag, too") int version) {
    /** How people voted. */
    @Schema(name = "ResolutionVotes")
    public record VotesAnswer(int yes, int no, int abstentions) {
        static VotesAnswer of(Votes votes) {
            return new VotesAnswer(votes.yes(), votes.no(), votes.abstentions());
        }
    }

    /** How it was resolved. */
    @Schema(name = "ResolutionHow")
    public record HowAnswer(Decided.How how, Optional<VotesAnswer> votes) {}

    /** To what it leads. */
    @Schema(name = "ResolutionLeads")
    public record LeadsAnswer(Consequence.Kind kind, String text, Optional<String> owner, Optional<LocalDate> due) {}

    /** How it was fulfilled. */
    @Schema(name = "ResolutionFulfilment")
    public record SaidAnswer(
            int number,
            String text,
            String evidence,
            LocalDate evidenceDay,
            Optional<String> address,
            @Schema(description = "None while it waits for a second person") Optional<Boolean> confirmed,
            Optional<String> reason) {
        static SaidAnswer of(Fulfilment one) {
            Evidence shows = one.said().shows();
            return new SaidAnswer(
                    one.number(),
                    one.said().text(),
                    shows.title(),
                    shows.day(),
                    shows.address().map(WebAddress::text),
                    one.answer().map(Fulfilment.Answer::confirmed),
                    one.answer().map(Fulfilment.Answer::reason));
        }
    }

    /** Which session gave it up, and why. */
    @Schema(name = "ResolutionGivenUp")
    public record GivenUpAnswer(UUID session, VotesAnswer votes, String reason) {
        static GivenUpAnswer of(GivenUp how) {
            return new GivenUpAnswer(how.session(), VotesAnswer.of(how.votes()), how.reason());
        }
    }

    /** @param inside whether the reader may know what nobody has confirmed */
    static ResolutionAnswer of(Resolution one, boolean missed, boolean inside) {
        var leads = one.consequence();
        return new ResolutionAnswer(
                one.id(),
                one.session(),
                one.number().toString(),
                one.text(),
                new HowAnswer(one.decided().how(), one.decided().votes().map(VotesAnswer::of)),
                new LeadsAnswer(leads.kind(), leads.text(), leads.owner(), leads.due()),
                one.state(),
                missed,
                one.fulfilments().stream()
                        .filter(said -> inside || said.isConfirmed())
                        .map(SaidAnswer::of)
                        .toList(),
                one.givenUp().map(GivenUpAnswer::of),
                one.version());
    }
}
