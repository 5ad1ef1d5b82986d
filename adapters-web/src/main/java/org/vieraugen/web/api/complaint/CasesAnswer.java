package org.vieraugen.web.api.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.inbox.Inbox;

/** One page of the staff's list as JSON: all names of a line side by side. */
@Schema(name = "Page")
public record CasesAnswer(List<Line> lines, Optional<String> next) {

    /** One line; no text of anybody. */
    @Schema(name = "Line")
    public record Line(
            String reference,
            String status,
            String category,
            String language,
            String channel,
            @JsonUnwrapped Inbox.Marks marks,
            Optional<LocalDate> due,
            Instant submittedAt,
            @JsonUnwrapped Inbox.Reviewers reviewers,
            int version) {
        private static Line of(Inbox.Line it) {
            return new Line(
                    it.reference(),
                    it.status(),
                    it.category(),
                    it.language(),
                    it.channel(),
                    it.marks(),
                    it.due(),
                    it.submittedAt(),
                    it.reviewers(),
                    it.version());
        }
    }

    static CasesAnswer of(Inbox.Page page) {
        return new CasesAnswer(page.lines().stream().map(Line::of).toList(), page.next());
    }
}
