package org.vieraugen.web.api.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.text.TextModules.Use;
import org.vieraugen.application.text.TextView;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Edition;

/** A text module with everything that was ever written for it. */
@Schema(name = "TextModule")
public record TextAnswer(
        UUID id,
        String owner,
        @Schema(description = "The last day on which it counts as looked at") LocalDate reviewBy,
        boolean stale,
        boolean retired,
        @Schema(description = "The number of the edition in force") Optional<Integer> inForce,
        @Schema(description = "The latest first") List<EditionAnswer> editions,
        @Schema(description = "How often it was used, the latest month first; never by whom") List<UseAnswer> uses,
        @Schema(description = "The ETag, too") int version) {
    /** What somebody wrote for it, and what became of it. */
    @Schema(name = "TextEdition")
    public record EditionAnswer(
            int number,
            ContentBody content,
            String writtenBy,
            Instant writtenAt,
            Edition.State state,
            Optional<String> answeredBy,
            Optional<Instant> answeredAt,
            String reason) {
        static EditionAnswer of(Edition edition) {
            var answer = edition.answer();
            return new EditionAnswer(
                    edition.number(),
                    ContentBody.of(edition.content()),
                    edition.by().text(),
                    edition.at(),
                    answer.state(),
                    answer.by().map(StaffKey::text),
                    answer.at(),
                    answer.reason());
        }
    }

    /** How often an edition was used in a month, such as 2026-11. */
    @Schema(name = "TextUse")
    public record UseAnswer(String month, int edition, int times) {
        static UseAnswer of(Use use) {
            return new UseAnswer(use.month().toString(), use.edition(), use.times());
        }
    }

    static TextAnswer of(TextView view) {
        var module = view.module();
        return new TextAnswer(
                module.id(),
                module.care().owner().text(),
                module.care().reviewBy(),
                view.isStale(),
                module.retired(),
                module.inForce().map(Edition::number),
                view.editions().stream().map(EditionAnswer::of).toList(),
                view.uses().stream().map(UseAnswer::of).toList(),
                module.version());
    }
}
