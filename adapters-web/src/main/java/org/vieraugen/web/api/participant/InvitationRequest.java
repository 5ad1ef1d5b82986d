package org.vieraugen.web.api.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.api.Given;

/** Who is invited, and for whom. */
@Schema(name = "Invitation")
public record InvitationRequest(
        @Schema(required = true, maxLength = Party.MOST) @Nullable String name,
        @Schema(required = true, maxLength = Address.MOST, description = "A mailbox of this person alone") @Nullable
                String address,
        @Schema(
                        required = true,
                        maxLength = Plan.MOST_NAME,
                        description = "Letter by letter as in the series or the body")
                @Nullable
                String organisation,
        @Schema(required = true, description = "One of de, en, ar, uk, tr, fa, ru, fr, es, vi") @Nullable
                String language,
        @Schema(required = true, description = "The first day") @Nullable LocalDate from,
        @Schema(description = "The last day") @Nullable LocalDate until) {
    Invitation invitation() {
        return new Invitation(
                Given.required("name", name),
                Given.required("address", address),
                Given.required("organisation", organisation),
                Given.required("language", language),
                new TermOfOffice(Given.required("from", from), Optional.ofNullable(until)));
    }
}
