package org.vieraugen.web.api.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.api.Given;

/** What somebody says of how far a point is, as it is sent. */
@Schema(name = "NewProgress")
public record ClaimBody(
        @Schema(required = true, description = "The point's number") @Nullable String point,
        @Schema(required = true) Claim.@Nullable State state,
        @Schema(required = true, maxLength = Claim.MOST) @Nullable String reason,
        @Schema(description = "At least one for what is underway or kept") @Nullable List<EvidenceBody> evidence) {
    /** What shows it: an address, or a thing of this system such as a body. */
    @Schema(name = "Evidence")
    public record EvidenceBody(
            @Schema(required = true, maxLength = Evidence.MOST) @Nullable String title,
            @Schema(required = true) @Nullable LocalDate day,
            @Schema(maxLength = WebAddress.MOST, description = "An https address") @Nullable String address,
            @Schema(description = "Such as BODY") @Nullable String thingKind,
            @Nullable UUID thing) {
        Evidence evidence() {
            return new Evidence(
                    Given.required("evidence", title),
                    Given.required("evidenceDay", day),
                    Given.text(address).map(WebAddress::new),
                    Optional.ofNullable(thing).map(this::subject));
        }

        private Subject subject(UUID key) {
            try {
                return new Subject(new Subject.Kind(Given.required("thingKind", thingKind)), key);
            } catch (IllegalArgumentException e) {
                throw new Malformed("thingKind", "unknown", "there are no such things");
            }
        }

        static EvidenceBody of(Evidence evidence) {
            return new EvidenceBody(
                    evidence.title(),
                    evidence.day(),
                    evidence.address().map(WebAddress::text).orElse(null),
                    evidence.thing().map(thing -> thing.kind().code()).orElse(null),
                    evidence.thing().map(Subject::key).orElse(null));
        }
    }

    String on() {
        return Given.required("point", point);
    }

    Claim claim() {
        return new Claim(
                Given.required("state", state),
                Given.required("reason", reason),
                evidence == null
                        ? List.of()
                        : evidence.stream()
                                .map(one -> Given.required("evidence", one).evidence())
                                .toList());
    }
}
