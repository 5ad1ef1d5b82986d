package org.vieraugen.web.api.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.web.api.Given;

/** What a session resolved. */
@Schema(name = "ResolutionGiven")
public record ResolutionRequest(
        @Schema(required = true, maxLength = Resolution.MOST) @Nullable String text,
        @Schema(required = true) Decided.@Nullable How how,
        @Schema(description = "May be left out for consent") @Nullable VotesRequest votes,
        @Schema(required = true) @Nullable LeadsRequest leads) {
    /** How people voted. */
    @Schema(name = "ResolutionVotesGiven")
    public record VotesRequest(
            @Schema(required = true) @Nullable Integer yes,
            @Schema(required = true) @Nullable Integer no,
            @Schema(required = true) @Nullable Integer abstentions) {
        Votes votes() {
            return new Votes(
                    Given.required("yes", yes), Given.required("no", no), Given.required("abstentions", abstentions));
        }
    }

    /** To what it leads. */
    @Schema(name = "ResolutionLeadsGiven")
    public record LeadsRequest(
            @Schema(required = true) Consequence.@Nullable Kind kind,
            @Schema(
                            required = true,
                            description = "What is to be done, or why nothing is",
                            maxLength = Consequence.MOST)
                    @Nullable
                    String text,
            @Schema(description = "Which organisation owes it") @Nullable String owner,
            @Schema(description = "By when") @Nullable LocalDate due) {
        Consequence consequence() {
            return new Consequence(
                    Given.required("kind", kind),
                    Given.required("text", text),
                    Given.text(owner),
                    Optional.ofNullable(due));
        }
    }

    Resolution.Words words() {
        return new Resolution.Words(
                Given.required("text", text),
                new Decided(
                        Given.required("how", how), Optional.ofNullable(votes).map(VotesRequest::votes)),
                Given.required("leads", leads).consequence());
    }
}
