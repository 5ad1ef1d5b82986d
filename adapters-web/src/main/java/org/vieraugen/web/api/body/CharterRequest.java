package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.FormerDays;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.api.Given;

/** As what a body is set up. */
@Schema(name = "Charter")
public record CharterRequest(
        @Schema(required = true) Charter.@Nullable Kind kind,
        @Schema(required = true, maxLength = Charter.MOST_NAME) @Nullable String name,
        @Schema(required = true, maxLength = Charter.MOST_MANDATE) @Nullable String mandate,
        @Schema(description = "Where the mandate comes from") @Nullable SourceRequest source,
        @Schema(required = true) @Nullable LocalDate from,
        @Schema(description = "The last day of a temporary body, after which it is over by itself") @Nullable
                LocalDate until,
        @Schema(
                        description =
                                "Within how many days after its last one a temporary body owes its closing report; 90 unless given")
                @Nullable
                Integer reportWithin,
        @Schema(
                        maxLength = FormerDays.MOST,
                        description =
                                "Why the last day or the time of the report changes; not for a body that is founded")
                @Nullable
                String reason) {
    /** Where a mandate comes from. */
    @Schema(name = "MandateSource")
    public record SourceRequest(
            @Schema(required = true, maxLength = Charter.Source.MOST) @Nullable String text,
            @Schema(maxLength = WebAddress.MOST, description = "An https address where it can be read") @Nullable
                    String link) {
        Charter.Source source() {
            return new Charter.Source(Given.required("source.text", text), Given.text(link));
        }
    }

    String why() {
        return Given.text(reason).orElse("");
    }

    Charter charter() {
        return new Charter(
                Given.required("kind", kind),
                Given.required("name", name),
                Given.required("mandate", mandate),
                Optional.ofNullable(source).map(SourceRequest::source),
                new TermOfOffice(Given.required("from", from), Optional.ofNullable(until)),
                Optional.of(reportWithin == null ? Charter.USUAL_REPORT : reportWithin));
    }
}
