package org.vieraugen.web.api.text;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.domain.text.Purpose;

/** A text module in a list: as it is in force, or else as it was written last. */
@Schema(name = "TextLine")
public record TextLineAnswer(
        UUID id,
        Purpose purpose,
        String title,
        Set<String> languages,
        String owner,
        LocalDate reviewBy,
        boolean stale,
        @Schema(description = "Whether any of it is in force") boolean inForce,
        @Schema(description = "Whether something of it waits for a second person") boolean waiting,
        boolean retired) {
    static TextLineAnswer of(TextLine line, LocalDate today) {
        return new TextLineAnswer(
                line.id(),
                line.purpose(),
                line.title(),
                line.languages(),
                line.care().owner().text(),
                line.care().reviewBy(),
                line.care().isStale(today),
                line.inForce(),
                line.waiting(),
                line.retired());
    }
}
