package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.api.Given;

/** Who chairs a body. */
@Schema(name = "Chair")
public record ChairRequest(
        @Schema(required = true) @Nullable Way by,
        @Schema(description = "By vote: whom the body chose") @Nullable UUID member,
        @Schema(description = "By vote") @Nullable VotesRequest votes,
        @Schema(description = "By vote: the day of the vote") @Nullable LocalDate day,
        @Schema(description = "By turn: the members in their order") @Nullable List<UUID> order) {
    /** How somebody comes to it. */
    public enum Way {
        NOBODY,
        VOTE,
        TURN
    }

    static ChairRequest of(Optional<Chair> chair) {
        if (chair.isPresent() && chair.get() instanceof Chair.ByVote vote) {
            var votes = VotesRequest.of(vote.votes());
            return new ChairRequest(Way.VOTE, vote.member().id(), votes, vote.day(), null);
        }
        return chair.map(turns -> new ChairRequest(
                        Way.TURN,
                        null,
                        null,
                        null,
                        turns.order().stream().map(PartyKey::id).toList()))
                .orElse(new ChairRequest(Way.NOBODY, null, null, null, null));
    }

    Optional<Chair> chair() {
        return switch (Given.required("by", by)) {
            case NOBODY -> Optional.empty();
            case VOTE ->
                Optional.of(new Chair.ByVote(
                        new PartyKey(Given.required("member", member)),
                        Given.required("votes", votes).votes(),
                        Given.required("day", day)));
            case TURN ->
                Optional.of(new Chair.ByTurn(Given.required("order", order).stream()
                        .map(key -> new PartyKey(Given.required("order", key)))
                        .toList()));
        };
    }
}
