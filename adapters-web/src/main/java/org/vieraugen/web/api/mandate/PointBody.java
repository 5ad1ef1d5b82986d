package org.vieraugen.web.api.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.web.api.Given;

/** One point of a paper, as it is sent. */
@Schema(name = "NewCouncilPoint")
public record PointBody(
        @Schema(required = true, description = "Such as 1, 2.1 or 6a") @Nullable String number,
        @Schema(required = true, maxLength = Point.MOST) @Nullable String demand,
        @Nullable LocalDate due,
        @Schema(maxLength = Point.MOST_OWES) @Nullable String owes,
        @Nullable VotesBody votes,
        @Schema(description = "Whether the council adopted it") @Nullable Boolean adopted) {
    Point point() {
        return new Point(
                Given.required("point", number),
                Given.required("demand", demand),
                Optional.ofNullable(due),
                Given.text(owes).orElse(""),
                Optional.ofNullable(votes).map(VotesBody::votes),
                Boolean.TRUE.equals(adopted));
    }
}
