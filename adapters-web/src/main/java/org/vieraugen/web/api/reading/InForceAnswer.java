package org.vieraugen.web.api.reading;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.InForce;

/** The decision in force, what is done of it, and what the complainant says against it. */
@Schema(name = "CaseInForce")
public record InForceAnswer(
        Optional<FindingAnswer> decision,
        boolean decided,
        @Schema(description = "What it promises, with what is done of it") List<FindingAnswer.Owed> remedies,
        @Schema(description = "Why the complainant wants it looked at again") Optional<String> objection,
        @Schema(description = "Staff are warned before they read that") boolean objectionShielded) {
    static InForceAnswer of(InForce it) {
        return new InForceAnswer(
                it.decision().map(FindingAnswer::of),
                it.decided(),
                FindingAnswer.Owed.of(it.remedies()),
                it.objection(),
                it.objectionShielded());
    }
}
