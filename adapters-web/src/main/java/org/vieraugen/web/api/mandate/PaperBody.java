package org.vieraugen.web.api.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.WebAddress;
import org.vieraugen.web.api.Given;

/** A paper of a council, as it is sent and as it is read. */
@Schema(name = "CouncilPaper")
public record PaperBody(
        @Schema(
                        required = true,
                        maxLength = Paper.MOST_NUMBER,
                        description = "As the council writes it, such as VII-A-00691-NF-02")
                @Nullable
                String number,
        @Schema(required = true) Paper.@Nullable Kind kind,
        @Schema(required = true, maxLength = Paper.MOST_TITLE) @Nullable String title,
        @Schema(required = true, description = "1 to 20 groups, members or offices") @Nullable List<String> broughtInBy,
        @Schema(required = true) @Nullable LocalDate day,
        @Schema(required = true, maxLength = Source.MOST, description = "Where it can be found, in words") @Nullable
                String place,
        @Schema(maxLength = WebAddress.MOST, description = "An https address") @Nullable String address,
        @Schema(description = "The mandate that it answers or replaces") @Nullable UUID about) {
    Paper paper() {
        return new Paper(
                Given.required("number", number),
                Given.required("kind", kind),
                Given.required("title", title),
                Given.required("broughtInBy", broughtInBy).stream()
                        .map(name -> Given.required("broughtInBy", name))
                        .toList(),
                Given.required("day", day),
                new Source(Given.required("place", place), Given.text(address).map(WebAddress::new)),
                Optional.ofNullable(about));
    }

    static PaperBody of(Paper paper) {
        return new PaperBody(
                paper.number(),
                paper.kind(),
                paper.title(),
                paper.broughtInBy(),
                paper.day(),
                paper.source().place(),
                paper.source().address().map(WebAddress::text).orElse(null),
                paper.about().orElse(null));
    }
}
