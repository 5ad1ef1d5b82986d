package org.vieraugen.web.api.mandate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.web.api.Given;

/** How a council voted, as it is sent and as it is read. */
@Schema(name = "CouncilVotes")
public record VotesBody(
        @Schema(required = true) @Nullable Integer yes,
        @Schema(required = true) @Nullable Integer no,
        @Schema(required = true) @Nullable Integer abstentions) {
    Votes votes() {
        return new Votes(
                Given.required("yes", yes), Given.required("no", no), Given.required("abstentions", abstentions));
    }

    static VotesBody of(Votes votes) {
        return new VotesBody(votes.yes(), votes.no(), votes.abstentions());
    }
}
