package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Told;
import org.vieraugen.domain.message.Channel;

/** What was told when the complaint came in. */
@Schema(name = "CaseTold")
public record ToldAnswer(
        String category,
        @Schema(description = "Language tag of the texts") String language,
        Channel channel,
        Instant submittedAt,
        String text,
        String wish,
        @Schema(description = "When and where it happened") Optional<String> circumstances,
        @Schema(description = "Who acts for the complainant, as written") Optional<String> representative,
        Optional<String> fileNumber,
        @Schema(description = "Who put it into German when it was written down") Optional<String> interpreter,
        @Schema(description = "The same in German") Optional<Copy> workingCopy) {

    /** A text of the staff in the place of the complainant's. */
    @Schema(name = "WorkingCopy")
    public record Copy(String text, PersonAnswer by, Instant at) {
        static Copy of(Told.CopyView it) {
            return new Copy(it.text(), PersonAnswer.of(it.by()), it.at());
        }
    }

    static ToldAnswer of(Told it) {
        return new ToldAnswer(
                it.category(),
                it.language(),
                it.channel(),
                it.submittedAt(),
                it.text(),
                it.wish(),
                it.circumstances(),
                it.representative(),
                it.fileNumber(),
                it.interpreter(),
                it.workingCopy().map(Copy::of));
    }
}
