package org.vieraugen.web.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.web.api.Given;

/** What a reviewer, or the ombudsperson, proposes. */
@Schema(name = "Finding")
public record FindingRequest(
        @Schema(required = true) @Nullable Outcome outcome,
        @Schema(required = true, maxLength = 20000, description = "in German") @Nullable String reasons,
        @Schema(description = "what the finding makes of the statement of the person complained about") @Nullable
                String onStatement,
        @Nullable Set<Cause> causes,
        @Nullable List<RemedyRequest> remedies,
        @Schema(description = "why something that was promised before falls away (F11)", maxLength = 20000) @Nullable
                String onDropped,
        @Schema(description = "the same words in the complainant's language; never for a complaint in German") @Nullable
                InTheirsRequest inTheirs,
        @Schema(description = "handling time in minutes", minimum = "0", maximum = "10000") @Nullable Integer minutes) {

    /** The words of the finding in the complainant's language, each beside the German. */
    @Schema(name = "FindingGivenInTheirs")
    public record InTheirsRequest(
            @Schema(maxLength = 20000) @Nullable String reasons,
            @Schema(maxLength = 20000) @Nullable String onStatement,
            @Schema(maxLength = 20000) @Nullable String onDropped) {
        InTheirs given() {
            return new InTheirs(Given.text(reasons), Given.text(onStatement), Given.text(onDropped));
        }
    }

    /** What shall be done for the complainant. */
    @Schema(name = "Remedy")
    public record RemedyRequest(
            @Schema(required = true) Remedy.@Nullable Kind kind,
            @Schema(maxLength = 2000) @Nullable String description,
            @Schema(maxLength = 2000) @Nullable String descriptionInTheirs,
            @Schema(required = true, description = "staff key") @Nullable String owner,
            @Schema(required = true) @Nullable LocalDate due) {
        Remedy remedy() {
            return new Remedy(
                    Given.required("remedies.kind", kind),
                    description == null ? "" : description,
                    Given.text(descriptionInTheirs),
                    new StaffKey(Given.required("remedies.owner", owner)),
                    Given.required("remedies.due", due));
        }
    }

    Judgement proposal() {
        return new Judgement(
                Given.required("outcome", outcome),
                Given.required("reasons", reasons),
                Given.text(onStatement),
                causes == null ? Set.of() : causes,
                remedies == null
                        ? List.of()
                        : remedies.stream().map(RemedyRequest::remedy).toList(),
                Given.text(onDropped),
                minutes == null ? 0 : minutes,
                inTheirs == null ? InTheirs.NONE : inTheirs.given());
    }
}
