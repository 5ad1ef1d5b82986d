package org.vieraugen.web.api.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.web.api.Given;

/** A question that was asked, as it is sent. */
@Schema(name = "NewQuestion")
public record QuestionRequest(
        @Schema(required = true, maxLength = Asked.MOST_TITLE) @Nullable String organisation,
        @Schema(required = true) Asked.@Nullable Capacity capacity,
        @Schema(required = true, maxLength = Asked.MOST_TITLE) @Nullable String title,
        @Schema(required = true, maxLength = Asked.MOST_TEXT) @Nullable String text,
        @Schema(required = true, description = "On which it was asked") @Nullable LocalDate day,
        @Schema(description = "By when it is answered; four weeks after it was asked") @Nullable LocalDate due,
        @Schema(description = "The question that is asked once more") @Nullable UUID again) {
    Asked asked() {
        return new Asked(
                Given.required("organisation", organisation),
                Given.required("capacity", capacity),
                Given.required("title", title),
                Given.required("text", text),
                Given.required("day", day),
                Optional.ofNullable(again));
    }
}
