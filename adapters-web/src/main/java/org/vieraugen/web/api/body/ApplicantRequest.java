package org.vieraugen.web.api.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.JoinRequest.Applicant;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.web.api.Given;

/** A group that asks to take part in a body. */
@Schema(name = "Applicant")
public record ApplicantRequest(
        @Schema(required = true, maxLength = Party.MOST) @Nullable String name,
        @Schema(required = true, maxLength = Party.MOST) @Nullable String organisation,
        @Schema(required = true, description = "A language tag, such as de") @Nullable String language,
        @Schema(maxLength = Address.MOST) @Nullable String mail,
        @Schema(
                        maxLength = Applicant.MOST_REACH,
                        description = "How else they are reached; required without an address")
                @Nullable
                String reach,
        @Schema(required = true, maxLength = Applicant.MOST_REASON) @Nullable String reason) {
    Applicant applicant() {
        var who = new Party(
                Given.required("name", name),
                Given.required("organisation", organisation),
                Given.required("language", language),
                Given.text(mail).map(Address::new));
        return new Applicant(who, Given.text(reach), Given.required("reason", reason));
    }
}
