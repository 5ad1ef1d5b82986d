package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;

/** The journal in PostgreSQL. The complaint's row remembers how long its chain is and where it ends, so that a cut-off end shows. */
@OnePerServer
public class JpaJournal implements Journal {
    private static final String COLUMNS = "complaint, number, kind, part, staff, role, at, facts, hash";

    private final Sql sql;
    private final Anchors anchors;
    private final Shades shades;

    @Inject
    public JpaJournal(Sql sql, Anchors anchors, Shades shades) {
        this.sql = sql;
        this.anchors = anchors;
        this.shades = shades;
    }

    @Override
    public List<Entry> of(DepartmentKey department, UUID complaint) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM journal WHERE department = ? AND complaint = ? ORDER BY number",
                row -> entry(row, Hash.ZERO),
                department.text(),
                complaint);
    }

    static Entry entry(ResultSet row, Hash before) throws SQLException {
        return JournalRow.entry(
                row.getObject("complaint", UUID.class),
                row.getInt("number"),
                JournalRow.act(
                        row.getString("kind"),
                        row.getString("part"),
                        row.getString("staff"),
                        row.getString("role"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("facts")),
                before,
                row.getBytes("hash"));
    }

    @Override
    public void look(DepartmentKey department, UUID complaint, Act look) {
        var before = sql.first(
                        "SELECT journal_count, journal_head FROM complaint WHERE department = ? AND id = ? FOR UPDATE",
                        row -> new End(row.getInt(1), Hash.wrap(row.getBytes(2))),
                        department.text(),
                        complaint)
                .orElseThrow(() -> new Unknown("complaint"));
        var entry = Entry.after(before.head(), complaint, before.count() + 1, look);
        sql.change(JournalRow.INSERT, JournalRow.values(department, entry));
        sql.change(
                "UPDATE complaint SET journal_count = ?, journal_head = ? WHERE department = ? AND id = ?",
                entry.number(),
                entry.hash().bytes(),
                department.text(),
                complaint);
    }

    private record End(int count, Hash head) {}

    @Override
    public void atDesk(DepartmentKey department, Act act) {
        sql.change(
                "INSERT INTO desk_chain (department, journal_count, journal_head) VALUES (?, 0, ?) ON CONFLICT DO NOTHING",
                department.text(),
                Hash.ZERO.bytes());
        var before = sql.first(
                        "SELECT journal_count, journal_head FROM desk_chain WHERE department = ? FOR UPDATE",
                        row -> new End(row.getInt(1), Hash.wrap(row.getBytes(2))),
                        department.text())
                .orElseThrow();
        var entry = Entry.after(before.head(), Lines.DESK, before.count() + 1, act);
        sql.change(JournalRow.INSERT, JournalRow.values(department, entry));
        sql.change(
                "UPDATE desk_chain SET journal_count = ?, journal_head = ? WHERE department = ?",
                entry.number(),
                entry.hash().bytes(),
                department.text());
    }

    @Override
    public List<Line> lines(Filter filter, Optional<String> after, int most) {
        return new Lines(filter, after, shades).list(sql, most);
    }

    @Override
    public void anchor() {
        anchors.add();
    }

    @Override
    public Optional<Broken> verify() {
        return new Chains(sql).firstBroken().or(anchors::firstBroken);
    }
}
