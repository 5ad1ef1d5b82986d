package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.body.ClosingReport;

/** The closing report of a temporary body, owed or handed in. */
@Schema(name = "ClosingReport")
public record ReportAnswer(
        @Schema(description = "As the days say, without anybody's doing") ClosingReport.State state,
        @Schema(description = "Its last day in time") Optional<LocalDate> due,
        @Schema(description = "When it was handed in") Optional<LocalDate> day,
        Optional<String> title,
        Optional<String> text) {
    static ReportAnswer of(BodyView view) {
        var report = view.body().report();
        return new ReportAnswer(
                view.reportState(),
                view.reportDue(),
                report.map(ClosingReport::day),
                report.map(ClosingReport::title),
                report.map(ClosingReport::text));
    }
}
