package org.vieraugen.web.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.domain.department.StaffKey;

/** The journal as a CSV file (RFC 4180, UTF-8), written while it is read. */
@OnePerServer
public class JournalFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "at",
                    "department",
                    "complaint",
                    "number",
                    "kind",
                    "part",
                    "role",
                    "staff",
                    "facts",
                    "sha256",
                    "subject")
            .get();

    private final ReadJournal read;

    @Inject
    public JournalFile(ReadJournal read) {
        this.read = read;
    }

    public Response of(Filter filter) {
        StreamingOutput out = stream -> {
            try (var file = new CSVPrinter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), FORMAT)) {
                read.each(filter, line -> write(file, line));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
        return Response.ok(out, "text/csv; charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"journal-" + filter.from() + "-" + filter.to() + ".csv\"")
                .build();
    }

    private static void write(CSVPrinter file, Line line) {
        var act = line.act();
        try {
            file.printRecord(
                    act.at(),
                    line.department(),
                    line.reference(),
                    line.number(),
                    act.kind(),
                    act.part(),
                    act.as(),
                    act.by().map(StaffKey::text).orElse(""),
                    act.facts().entrySet().stream()
                            .map(fact -> fact.getKey() + "=" + fact.getValue())
                            .collect(Collectors.joining("; ")),
                    line.hash(),
                    line.subject().kind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
