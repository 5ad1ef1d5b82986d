package org.vieraugen.web.reach;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Figures;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.reach.Reachability;

/** The same numbers as on the page, as a CSV file (RFC 4180, UTF-8): a line for everything together, and one for each row of each table, each with its period and its base (P3). */
public final class ReachabilityFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "arrived_from",
                    "arrived_to",
                    "by",
                    "value",
                    "base",
                    "in_time",
                    "percent_in_time",
                    "late",
                    "unanswered",
                    "unanswered_so_far",
                    "median_working_days",
                    "ninetieth_percentile_working_days",
                    "median_hours",
                    "ninetieth_percentile_hours")
            .get();

    private ReachabilityFile() {}

    /** Nothing but its header where there are too few to be told. */
    public static Response of(Reachability told) {
        var text = new StringWriter();
        try (var file = new CSVPrinter(text, FORMAT)) {
            if (told.isTold()) {
                write(file, told.period(), "ALL", "", told.all());
                for (var by : By.values()) {
                    for (var row : told.by(by)) {
                        write(file, told.period(), by.name(), value(row.value()), row.figures());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(text.toString(), "text/csv; charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"reachability-" + told.period().from() + "-"
                                + told.period().to() + ".csv\"")
                .build();
    }

    /** What a channel, a team, a weekday is called in files and by the API. */
    public static String value(String value) {
        return value.equals(By.OTHER) ? "OTHER" : value;
    }

    private static void write(CSVPrinter file, Period period, String by, String value, Figures figures)
            throws IOException {
        file.printRecord(
                period.from(),
                period.to(),
                by,
                value,
                figures.base(),
                figures.inTime(),
                written(figures.percentInTime()),
                figures.late(),
                figures.unanswered(),
                figures.overdue(),
                written(figures.days().median()),
                written(figures.mostDays()),
                written(figures.hours().median()),
                written(figures.mostHours()));
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
