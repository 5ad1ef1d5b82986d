package org.vieraugen.persistence.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.PairHistory.Pair;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.persistence.Sql;

/** Counts over the decisions and the open seats. */
@OnePerServer
public class SqlReviewHistory implements ReviewHistory {
    private final Sql sql;

    @Inject
    public SqlReviewHistory(Sql sql) {
        this.sql = sql;
    }

    private record Counted<T>(T key, int count) {}

    private record Paired(StaffKey staff, Instant at) {}

    @Override
    public PairHistory pairs(DepartmentKey department, TeamKey team, Instant since) {
        var byPair = new HashMap<Pair, Integer>();
        int total = 0;
        for (var counted : sql.list(
                "SELECT proposer, confirmer, count(*) FROM decision WHERE department = ? AND about_team = ? AND decided_at >= ?"
                        + " AND stage = 'REVIEW' GROUP BY proposer, confirmer",
                row -> new Counted<>(
                        new Pair(new StaffKey(row.getString(1)), new StaffKey(row.getString(2))), row.getInt(3)),
                department.text(),
                team.text(),
                since.atOffset(ZoneOffset.UTC))) {
            byPair.merge(counted.key(), counted.count(), Integer::sum);
            total += counted.count();
        }
        return new PairHistory(total, byPair);
    }

    @Override
    public Workload workload(DepartmentKey department, Optional<StaffKey> partner) {
        var open = new HashMap<StaffKey, Integer>();
        for (var counted : sql.list(
                "SELECT who, count(*) FROM (SELECT first_reviewer AS who FROM complaint WHERE first_reviewer IS NOT NULL AND open"
                        + " UNION ALL SELECT second_reviewer FROM complaint WHERE second_reviewer IS NOT NULL AND open) seats GROUP BY who",
                row -> new Counted<>(new StaffKey(row.getString(1)), row.getInt(2)))) {
            open.put(counted.key(), counted.count());
        }
        var last = new HashMap<StaffKey, Instant>();
        partner.ifPresent(other -> sql.list(
                        "SELECT who, max(at) FROM (SELECT confirmer AS who, decided_at AS at FROM decision WHERE proposer = ?"
                                + " UNION ALL SELECT proposer, decided_at FROM decision WHERE confirmer = ?) pairs GROUP BY who",
                        row -> new Paired(
                                new StaffKey(row.getString(1)),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        other.text(),
                        other.text())
                .forEach(paired -> last.put(paired.staff(), paired.at())));
        return new Workload(open, last);
    }
}
