package org.vieraugen.persistence.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.persistence.Sql;

/** The stations and points of mandates. */
final class DossierRows {
    private static final String STATION = "SELECT mandate, body, day, result FROM mandate_station WHERE department = ?";
    private static final String POINT =
            "SELECT mandate, number, demand, due, owes, yes, no, abstentions, adopted FROM mandate_point WHERE department = ?";

    private final Sql sql;

    DossierRows(Sql sql) {
        this.sql = sql;
    }

    /** Of one mandate. */
    record Written(List<Station> route, List<Point> points) {}

    /** Of some mandates of a department. */
    record AllWritten(ByMandate<Station> routes, ByMandate<Point> points) {
        Written of(UUID mandate) {
            return new Written(routes.of(mandate), points.of(mandate));
        }
    }

    /** All of it anew, in the order in which it stands. */
    void store(Mandate mandate) {
        var department = mandate.department().text();
        var id = mandate.id();
        sql.change("DELETE FROM mandate_station WHERE department = ? AND mandate = ?", department, id);
        sql.change("DELETE FROM mandate_point WHERE department = ? AND mandate = ?", department, id);
        int place = 0;
        for (var station : mandate.dossier().route()) {
            sql.change(
                    "INSERT INTO mandate_station (department, mandate, place, body, day, result) VALUES (?, ?, ?, ?, ?, ?)",
                    department,
                    id,
                    place++,
                    station.body(),
                    station.day(),
                    station.result().name());
        }
        for (var point : mandate.dossier().points()) {
            sql.change(
                    "INSERT INTO mandate_point (department, mandate, place, number, demand, due, owes, yes, no, abstentions, adopted)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    department,
                    id,
                    place++,
                    point.number(),
                    point.demand(),
                    point.due().orElse(null),
                    point.owes(),
                    point.votes().map(Votes::yes).orElse(null),
                    point.votes().map(Votes::no).orElse(null),
                    point.votes().map(Votes::abstentions).orElse(null),
                    point.adopted());
        }
    }

    AllWritten of(DepartmentKey department, Collection<UUID> mandates) {
        var which = " AND mandate = ANY (?) ORDER BY mandate, place";
        Object[] values = {department.text(), mandates.toArray(UUID[]::new)};
        var routes = new ByMandate<Station>();
        var points = new ByMandate<Point>();
        sql.each(STATION + which, row -> routes.add(row.getObject("mandate", UUID.class), station(row)), values);
        sql.each(POINT + which, row -> points.add(row.getObject("mandate", UUID.class), point(row)), values);
        return new AllWritten(routes, points);
    }

    private static Station station(ResultSet row) throws SQLException {
        return new Station(
                row.getString("body"),
                row.getObject("day", LocalDate.class),
                Station.Result.valueOf(row.getString("result")));
    }

    private static Point point(ResultSet row) throws SQLException {
        @Nullable Integer yes = row.getObject("yes", Integer.class);
        return new Point(
                row.getString("number"),
                row.getString("demand"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("owes"),
                yes == null
                        ? Optional.empty()
                        : Optional.of(new Votes(yes, row.getInt("no"), row.getInt("abstentions"))),
                row.getBoolean("adopted"));
    }
}
