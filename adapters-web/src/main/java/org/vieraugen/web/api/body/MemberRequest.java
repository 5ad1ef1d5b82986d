package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.api.Given;

/** Somebody who joins a body. */
@Schema(name = "NewMember")
public record MemberRequest(
        @Schema(required = true, maxLength = Party.MOST) @Nullable String name,
        @Schema(required = true, maxLength = Party.MOST) @Nullable String organisation,
        @Schema(required = true, description = "A language tag, such as de") @Nullable String language,
        @Schema(maxLength = Address.MOST, description = "Stored sealed, and shown only to those who keep bodies")
                @Nullable
                String mail,
        @Schema(description = "VOTING unless given; a deputy has the voice of the member stood in for")
                Membership.@Nullable Voice voice,
        @Schema(description = "The bench, where the body has some; deputies take no seat") @Nullable String bench,
        @Schema(required = true) @Nullable LocalDate from,
        @Schema(description = "The last day; without one, as long as the body or the member stood in for") @Nullable
                LocalDate until,
        @Schema(description = "The key of the member for whom this one stands in") @Nullable UUID deputyOf) {
    Party party() {
        return new Party(
                Given.required("name", name),
                Given.required("organisation", organisation),
                Given.required("language", language),
                Given.text(mail).map(Address::new));
    }

    Membership membership() {
        return new MembershipRequest(voice, bench, from, until).membership();
    }

    Optional<PartyKey> of() {
        return Optional.ofNullable(deputyOf).map(PartyKey::new);
    }
}
