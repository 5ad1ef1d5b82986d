package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.api.Given;

/** As what a body is set up. */
@Schema(name = "Charter")
public record CharterRequest(
        @Schema(required = true) Charter.@Nullable Kind kind,
        @Schema(required = true, maxLength = Charter.MOST_NAME) @Nullable String name,
        @Schema(required = true, maxLength = Charter.MOST_MANDATE) @Nullable String mandate,
        @Schema(required = true) @Nullable LocalDate from,
        @Schema(description = "The last day of a temporary body, after which it is over by itself") @Nullable
                LocalDate until) {
    Charter charter() {
        return new Charter(
                Given.required("kind", kind),
                Given.required("name", name),
                Given.required("mandate", mandate),
                new TermOfOffice(Given.required("from", from), Optional.ofNullable(until)));
    }
}
