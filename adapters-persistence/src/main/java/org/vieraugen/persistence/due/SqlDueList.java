package org.vieraugen.persistence.due;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.DueList;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.complaint.InboxCondition;
import org.vieraugen.persistence.conflict.Shades;

/**
 * What is due, from the rows beside the complaints; who sees what is the inbox's condition on the complaints' rows. A department's board walks along its index until it is full, whatever the number of complaints; one's own begins at
 * one's seats.
 */
@OnePerServer
public class SqlDueList implements DueList {
    /** What {@link Owed#isFor} says, asked of rows. */
    private static final String OWED =
            "(d.holder = ? OR (d.holder IS NULL AND ? <> ALL (d.except_for) AND (d.stands_in = ANY (?)"
                    + " OR (d.roles && CAST(? AS text[]) AND (NOT d.uninvolved OR c.fit)))))";

    private final Sql sql;
    private final Shades shades;

    @Inject
    public SqlDueList(Sql sql, Shades shades) {
        this.sql = sql;
        this.shades = shades;
    }

    /** A question with what stands in its places. */
    record Asked(String sentence, List<Object> values) {}

    @Override
    public List<Line> list(Reader reader, Filter filter, LocalDate today) {
        var asked = asked(reader, filter, today);
        return sql.list(asked.sentence(), SqlDueList::line, asked.values().toArray());
    }

    Asked asked(Reader reader, Filter filter, LocalDate today) {
        var where = InboxCondition.of(reader, shades).and("open");
        filter.team().ifPresent(team -> where.and("about_team = ?", team.text()));
        if (filter.withoutTeam()) {
            where.and("about_team IS NULL");
        }
        var fit = InboxCondition.toCountersign(reader, shades);
        var values = new ArrayList<>(Arrays.asList(fit.values()));
        values.addAll(Arrays.asList(where.values()));
        values.add(today);
        if (filter.mine()) {
            var roles = reader.roles().stream().map(Role::name).toArray(String[]::new);
            values.addAll(List.of(reader.who().text(), reader.who().text(), roles, roles));
        }
        // Within its brackets, what the inbox calls by its bare name is the complaint's.
        var complaints = "(SELECT department, id, reference, urgent, about_team, " + fit.sentence()
                + " AS fit FROM complaint WHERE " + where.sentence();
        return new Asked(
                "SELECT d.department, c.reference, c.urgent, c.about_team, d.place, d.kind, d.begun_on, d.due_on, d.paused_on,"
                        + " d.roles, d.holder, d.except_for, d.stands_in, d.uninvolved FROM "
                        + (reader.own()
                                // OFFSET 0 has the few seats looked up first.
                                ? complaints
                                        + " OFFSET 0) c JOIN due d ON d.department = c.department AND d.complaint = c.id"
                                : "due d CROSS JOIN LATERAL " + complaints
                                        + " AND complaint.department = d.department AND complaint.id = d.complaint) c")
                        + " WHERE (d.misses OR d.due_on >= ?)" + (filter.mine() ? " AND " + OWED : "")
                        + " ORDER BY d.paused, d.due_on, d.complaint, d.place LIMIT " + (MOST + 1),
                List.copyOf(values));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new DepartmentKey(row.getString(1)),
                new Reference(row.getString(2)),
                row.getBoolean(3),
                Optional.ofNullable(row.getString(4)).map(TeamKey::new),
                new Due(
                        row.getString(5),
                        DueKind.valueOf(row.getString(6)),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        Optional.ofNullable(row.getObject(9, LocalDate.class)),
                        new Owed(
                                all(row, 10, Role::valueOf),
                                Optional.ofNullable(row.getString(11)).map(StaffKey::new),
                                all(row, 12, StaffKey::new),
                                Optional.ofNullable(row.getString(13)).map(Role::valueOf),
                                row.getBoolean(14))));
    }

    private static <T> Set<T> all(ResultSet row, int column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .collect(Collectors.toUnmodifiableSet());
    }
}
