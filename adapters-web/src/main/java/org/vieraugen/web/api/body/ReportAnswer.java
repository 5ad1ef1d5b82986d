package org.vieraugen.web.api.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.body.ClosingReport;

/** The closing report of a temporary body, owed or handed in. */
@Schema(name = "ClosingReport")
public record ReportAnswer(
        @Schema(description = "As the days say, without anybody's doing") ClosingReport.State state,
        @Schema(description = "Its last day in time") Optional<LocalDate> due,
        @Schema(description = "When it was handed in") Optional<LocalDate> day,
        Optional<String> title,
        Optional<String> text,
        @Schema(description = "What was written, the last one may wait for another person") List<DraftAnswer> drafts) {
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
                view.body().drafts().stream().map(DraftAnswer::of).toList());
    }
}
