package org.vieraugen.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.KeptAway;
import org.vieraugen.persistence.conflict.Shades;

/** One question of an auditor's as SQL. */
final class Lines {
    /** Stands for the complaint of what belongs to none. */
    static final UUID DESK = new UUID(0, 0);

    private static final Pattern PLACE =
            Pattern.compile("(\\d{1,14})_([a-z0-9-]{1,100})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\\d{1,9})");

    private final StringBuilder query = new StringBuilder(
            "SELECT j.department, coalesce(c.reference, '') AS reference,"
                    + " j.complaint, j.number, j.kind, j.part, j.staff, j.role, j.at, j.facts, j.hash FROM journal j"
                    + " LEFT JOIN complaint c ON c.department = j.department AND c.id = j.complaint WHERE j.department = ? AND j.at >= ? AND j.at < ?");
    private final List<Object> values = new ArrayList<>();

    Lines(Filter filter, Optional<String> after, Shades shades) {
        values.add(filter.department().text());
        values.add(begin(filter.from()));
        values.add(begin(filter.to().plusDays(1)));
        var away = KeptAway.from(filter.reader(), shades, "c.");
        query.append(" AND (c.id IS NULL OR NOT ").append(away.condition()).append(')');
        values.addAll(away.values());
        // What was denied is noted with its address, in whichever letters it was asked for, and belongs to no
        // complaint.
        var named = KeptAway.from(filter.reader(), shades, "n.");
        query.append(
                        " AND (c.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM complaint n WHERE n.reference = substring(upper(j.facts) from '")
                .append(Reference.FORM)
                .append("') AND ")
                .append(named.condition())
                .append("))");
        values.addAll(named.values());
        filter.reference().ifPresent(reference -> {
            query.append(
                    " AND (j.department, j.complaint) IN (SELECT department, id FROM complaint WHERE reference = ?)");
            values.add(reference.text());
        });
        filter.staff().map(StaffKey::text).ifPresent(staff -> {
            query.append(" AND j.staff = ?");
            values.add(staff);
        });
        filter.group().ifPresent(group -> {
            query.append(" AND j.kind = ANY (?)");
            values.add(Arrays.stream(ActKind.values())
                    .filter(kind -> kind.group() == group)
                    .map(ActKind::name)
                    .toArray(String[]::new));
        });
        after.ifPresent(this::startAfter);
        query.append(" ORDER BY j.at DESC, j.department DESC, j.complaint DESC, j.number DESC");
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Terms.ZONE).toOffsetDateTime();
    }

    private void startAfter(String place) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new Malformed("after", "unknown", "is no place that a page has named");
        }
        query.append(" AND (j.at, j.department, j.complaint, j.number) < (?, ?, ?, ?)");
        values.add(Instant.ofEpochMilli(Long.parseLong(parts.group(1))).atOffset(ZoneOffset.UTC));
        values.add(parts.group(2));
        values.add(UUID.fromString(parts.group(3)));
        values.add(Integer.valueOf(parts.group(4)));
    }

    List<Line> list(Sql sql, int most) {
        values.add(most);
        return sql.list(query + " LIMIT ?", Lines::line, values.toArray());
    }

    private static Line line(ResultSet row) throws SQLException {
        var entry = JpaJournal.entry(row, Hash.ZERO);
        var department = row.getString("department");
        return new Line(
                department,
                row.getString("reference"),
                entry.number(),
                entry.act(),
                entry.hash().toString(),
                entry.act().at().toEpochMilli() + "_" + department + "_" + entry.complaint() + "_" + entry.number());
    }
}
