package org.vieraugen.web.api.text;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.api.Given;

/** All that is put forward and confirmed of a text module. */
@Schema(name = "TextContent")
public record ContentBody(
        @Schema(required = true) @Nullable Purpose purpose,
        @Schema(required = true, maxLength = Content.MOST_TITLE) @Nullable String title,
        @Schema(description = "In which it is suggested; in every one where empty") @Nullable Set<Status> states,
        @Schema(description = "For which it is suggested; for every one where empty") @Nullable Set<String> categories,
        @Schema(
                        required = true,
                        description =
                                "By language tag, German always among them; at most 10,000 characters each. Placeholders: [[Beschwerde-Nummer]], [[Eingangsdatum]],"
                                        + " [[Frist]], [[Behörde]], [[E-Mail]], [[Absender]]")
                @Nullable
                Map<String, String> texts) {
    static ContentBody of(Content content) {
        return new ContentBody(
                content.purpose(), content.title(), content.states(), content.categories(), content.texts());
    }

    Content content() {
        var words = Given.required("texts", texts);
        whole("texts", words.values());
        return new Content(
                Given.required("purpose", purpose),
                Given.required("title", title),
                states == null ? Set.of() : whole("states", states),
                categories == null ? Set.of() : whole("categories", categories),
                words);
    }

    /** @throws Malformed when there is nothing in one of its places */
    private static <C extends Collection<?>> C whole(String field, C given) {
        if (given.stream().anyMatch(Objects::isNull)) {
            throw new Malformed(field, "missing", "has a place with nothing in it");
        }
        return given;
    }
}
