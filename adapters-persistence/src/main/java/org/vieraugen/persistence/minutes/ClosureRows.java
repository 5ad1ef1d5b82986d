package org.vieraugen.persistence.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Closure.Agreed;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.persistence.Sql;

/** Which editions are closed to the public, or proposed for it. */
final class ClosureRows {
    private final Sql sql;

    ClosureRows(Sql sql) {
        this.sql = sql;
    }

    /** What is proposed no more goes; what both sides want stays, which the database sees to. */
    void store(Minutes minutes, Sealed sealed) {
        var closures = minutes.past().closures();
        sql.change(
                "DELETE FROM minutes_closure WHERE department = ? AND minutes = ? AND side IS NULL AND NOT (edition = ANY (?))",
                minutes.department().text(),
                minutes.id(),
                closures.stream().map(Closure::edition).toArray(Integer[]::new));
        closures.forEach(one -> store(minutes, one, sealed));
    }

    private void store(Minutes minutes, Closure closure, Sealed sealed) {
        var agreed = closure.agreed();
        sql.change(
                "INSERT INTO minutes_closure (department, minutes, edition, kind, staff, at, side, entered_by, behind, source, agreed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, minutes, edition) DO UPDATE SET side = excluded.side, entered_by = excluded.entered_by, behind = excluded.behind, source = excluded.source, agreed_at = excluded.agreed_at"
                        + " WHERE minutes_closure.side IS NULL AND excluded.side IS NOT NULL",
                minutes.department().text(),
                minutes.id(),
                closure.edition(),
                closure.kind().name(),
                closure.by().text(),
                closure.at().atOffset(ZoneOffset.UTC),
                agreed.map(Agreed::side).orElse(null),
                agreed.flatMap(Agreed::by).map(StaffKey::text).orElse(null),
                agreed.flatMap(Agreed::behind).map(StaffKey::text).orElse(null),
                sealed.seal(Sealed.closure(closure.edition()), agreed.flatMap(Agreed::source)),
                agreed.map(how -> how.at().atOffset(ZoneOffset.UTC)).orElse(null));
    }

    List<Closure> of(DepartmentKey department, UUID minutes, Sealed sealed) {
        return sql.list(
                "SELECT edition, kind, staff, at, side, entered_by, behind, source, agreed_at FROM minutes_closure WHERE department = ? AND minutes = ? ORDER BY edition",
                row -> new Closure(
                        row.getInt("edition"),
                        Closure.Kind.valueOf(row.getString("kind")),
                        new StaffKey(row.getString("staff")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        agreed(row, sealed)),
                department.text(),
                minutes);
    }

    private static Optional<Agreed> agreed(ResultSet row, Sealed sealed) throws SQLException {
        var side = row.getString("side");
        if (side == null) {
            return Optional.empty();
        }
        return Optional.of(new Agreed(
                side,
                Optional.ofNullable(row.getString("entered_by")).map(StaffKey::new),
                Optional.ofNullable(row.getString("behind")).map(StaffKey::new),
                sealed.find(Sealed.closure(row.getInt("edition")), row.getBytes("source")),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant()));
    }
}
