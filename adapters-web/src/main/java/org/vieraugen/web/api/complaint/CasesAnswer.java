package org.vieraugen.web.api.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.inbox.Inbox;

/** One page of the staff's list as JSON. */
@Schema(name = "CasePage")
public record CasesAnswer(
        List<Line> lines,
        @Schema(description = "Where the next page begins, for after; none on the last") Optional<String> next) {

    /** One line; no text of anybody. */
    @Schema(name = "CaseLine")
    public record Line(
            String reference,
            String status,
            String category,
            String language,
            String channel,
            Marks marks,
            @Schema(description = "When the next deadline is over") Optional<LocalDate> due,
            Instant submittedAt,
            @Schema(description = "The key of whoever holds that seat") Optional<String> firstReviewer,
            @Schema(description = "The key of whoever holds that seat") Optional<String> secondReviewer,
            int version) {
        private static Line of(Inbox.Line it) {
            return new Line(
                    it.reference(),
                    it.status(),
                    it.category(),
                    it.language(),
                    it.channel(),
                    new Marks(
                            it.marks().urgent(),
                            it.marks().shielded(),
                            it.marks().waiting(),
                            it.marks().mentioned()),
                    it.due(),
                    it.submittedAt(),
                    it.reviewers().firstReviewer(),
                    it.reviewers().secondReviewer(),
                    it.version());
        }
    }

    /** What stands out in the list. */
    @Schema(name = "CaseMarks")
    public record Marks(
            boolean urgent,
            @Schema(description = "Staff are warned before they read it") boolean shielded,
            @Schema(description = "Nobody is eligible to review it (F6)") boolean waiting,
            @Schema(description = "You are mentioned in a note and have not opened it since") boolean mentioned) {}

    static CasesAnswer of(Inbox.Page page) {
        return new CasesAnswer(page.lines().stream().map(Line::of).toList(), page.next());
    }
}
