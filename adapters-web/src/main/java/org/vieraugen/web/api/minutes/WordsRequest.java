package org.vieraugen.web.api.minutes;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.web.api.Given;

/** What an item says. */
@Schema(name = "MinutesWords")
public record WordsRequest(
        @Schema(required = true, maxLength = Words.MOST_HEADING) @Nullable String heading,
        @Schema(description = "For everybody once it is approved", maxLength = Words.MOST) @Nullable String open,
        @Schema(description = "For those who were there", maxLength = Words.MOST) @Nullable String internal,
        @Schema(description = "For a new item: the topic of the agenda that it is about") @Nullable UUID topic,
        @Schema(description = "Where an amendment is taken: the item that changes; none for a new one") @Nullable
                UUID item) {
    Words words() {
        return new Words(
                Given.required("heading", heading), open == null ? "" : open, internal == null ? "" : internal);
    }
}
