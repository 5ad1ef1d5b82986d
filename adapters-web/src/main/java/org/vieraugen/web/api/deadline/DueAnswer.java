package org.vieraugen.web.api.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.due.ReadDue;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Nearness;

/** What is due, as the API tells it. */
@Schema(name = "DueBoard")
public record DueAnswer(
        LocalDate today,
        @Schema(description = "At most 500, by date; what stands still comes last") List<Row> rows,
        @Schema(description = "Whether there are more") boolean more) {
    /** One thing that is due. */
    @Schema(name = "Due")
    public record Row(
            String reference,
            String department,
            DueKind kind,
            boolean urgent,
            @Schema(description = "The team that the complaint is about") Optional<String> team,
            Clock clock,
            Owner owes) {
        static Row of(ReadDue.Entry entry) {
            var line = entry.line();
            return new Row(
                    line.reference().text(),
                    line.department().text(),
                    line.due().kind(),
                    line.urgent(),
                    line.team().map(TeamKey::text),
                    Clock.of(entry),
                    Owner.of(entry));
        }
    }

    /** Its time. */
    @Schema(name = "DueClock")
    public record Clock(
            LocalDate start,
            LocalDate due,
            Nearness nearness,
            @Schema(description = "How much of its working days, in percent") int used,
            @Schema(description = "80 % are used, and it can still be kept") boolean inDanger,
            @Schema(description = "Since when it stands still, because the complainant owes an answer")
                    Optional<LocalDate> pausedSince) {
        static Clock of(ReadDue.Entry entry) {
            var due = entry.line().due();
            return new Clock(due.start(), due.on(), entry.nearness(), entry.used(), entry.danger(), due.pausedSince());
        }
    }

    /** Whose it is. */
    @Schema(name = "DueOwner")
    public record Owner(
            @Schema(description = "Any one of whom may do it; empty where one person promised it") List<Role> roles,
            @Schema(description = "The person on whose seat it lies") Optional<String> holder,
            @Schema(description = "Whether that person is away; no clock stops because of it") boolean away,
            @Schema(description = "Who stands in, where nobody before them is free") Optional<Role> standsIn) {
        static Owner of(ReadDue.Entry entry) {
            var owed = entry.line().due().owed();
            return new Owner(
                    owed.roles().stream().sorted().toList(),
                    owed.holder().map(StaffKey::text),
                    entry.away(),
                    owed.standsIn());
        }
    }

    static DueAnswer of(ReadDue.Board board) {
        return new DueAnswer(
                board.today(), board.entries().stream().map(Row::of).toList(), board.more());
    }
}
