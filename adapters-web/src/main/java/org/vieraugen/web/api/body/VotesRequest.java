package org.vieraugen.web.api.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.web.api.Given;

/** How the body voted. */
@Schema(name = "Votes")
public record VotesRequest(
        @Schema(required = true, minimum = "0") @Nullable Integer yes,
        @Schema(required = true, minimum = "0") @Nullable Integer no,
        @Schema(required = true, minimum = "0") @Nullable Integer abstentions) {
    static VotesRequest of(Votes votes) {
        return new VotesRequest(votes.yes(), votes.no(), votes.abstentions());
    }

    Votes votes() {
        return new Votes(
                Given.required("votes.yes", yes),
                Given.required("votes.no", no),
                Given.required("votes.abstentions", abstentions));
    }
}
