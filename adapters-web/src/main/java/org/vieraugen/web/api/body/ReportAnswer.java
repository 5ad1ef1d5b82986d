package org.vieraugen.web.api.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.FormerDays;

/** The closing report of a temporary body, owed or handed in. */
@Schema(name = "ClosingReport")
public record ReportAnswer(
        @Schema(description = "As the days say, without anybody's doing") ClosingReport.State state,
        @Schema(description = "Its last day in time") Optional<LocalDate> due,
        @Schema(description = "When it was handed in") Optional<LocalDate> day,
        Optional<String> title,
        Optional<String> text,
        @Schema(description = "What was written, the last one may wait for another person") List<DraftAnswer> drafts,
        @Schema(description = "When the body would have ended and owed it before, in the order of the changes")
                List<FormerDaysAnswer> formerDays) {
    /** When a body would have ended and owed its report, until that changed. */
    @Schema(name = "FormerDays")
    public record FormerDaysAnswer(
            Optional<LocalDate> until,
            Optional<Integer> reportWithin,
            @Schema(description = "The day of the change") LocalDate changed,
            String reason) {
        static FormerDaysAnswer of(FormerDays days) {
            return new FormerDaysAnswer(days.until(), days.reportWithin(), days.changed(), days.reason());
        }
    }

    /** A report as one person wrote it, and what another made of it. */
    @Schema(name = "ReportDraft")
    public record DraftAnswer(
            int number,
            String title,
            String text,
            Instant at,
            @Schema(description = "Absent while it waits for another person") Optional<Boolean> confirmed,
            @Schema(description = "Why it was sent back") Optional<String> sentBack) {
        static DraftAnswer of(ClosingReport.Draft draft) {
            return new DraftAnswer(
                    draft.number(),
                    draft.title(),
                    draft.text(),
                    draft.at(),
                    draft.answer().map(SecondWord::confirmed),
                    draft.answer().map(SecondWord::reason).filter(reason -> !reason.isEmpty()));
        }
    }

    static ReportAnswer of(BodyView view) {
        var report = view.body().report();
        return new ReportAnswer(
                view.reportState(),
                view.reportDue(),
                report.map(ClosingReport::day),
                report.map(ClosingReport::title),
                report.map(ClosingReport::text),
                view.body().drafts().stream().map(DraftAnswer::of).toList(),
                view.body().formerDays().stream().map(FormerDaysAnswer::of).toList());
    }
}
