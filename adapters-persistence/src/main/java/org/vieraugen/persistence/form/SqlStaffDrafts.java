package org.vieraugen.persistence.form;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.form.StaffDrafts;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Drafts as rows, each sealed under a key of its own and bound to its author; which form and which page it is of stands there as a keyed mark only. */
@OnePerServer
public class SqlStaffDrafts implements StaffDrafts {
    private final Sql sql;
    private final Keys keys;

    @Inject
    public SqlStaffDrafts(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public List<Kept> of(StaffKey staff, String page, Set<String> forms) {
        return sql.list(
                "SELECT form, id, data_key, words, kept_at FROM draft WHERE staff = ? AND (page = ? OR form = ANY (?)) ORDER BY kept_at DESC",
                row -> kept(staff, row),
                staff.text(),
                page,
                forms.toArray(String[]::new));
    }

    private Kept kept(StaffKey staff, ResultSet row) throws SQLException {
        var key = DataKey.unwrap(keys, row.getObject(2, UUID.class), row.getBytes(3));
        return new Kept(
                row.getString(1),
                Stored.read(key.open(place(staff), row.getBytes(4)), Draft.class),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static String place(StaffKey staff) {
        return "draft " + staff.text();
    }

    @Override
    public boolean keep(StaffKey staff, Place place, Draft draft, Instant at, Optional<Instant> seen) {
        var id = UUID.randomUUID();
        var key = DataKey.create(keys, id);
        return sql.change(
                        "INSERT INTO draft (staff, form, page, department, complaint, id, data_key, words, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (staff, form) DO UPDATE SET page = excluded.page, department = excluded.department, complaint = excluded.complaint,"
                                + " id = excluded.id, data_key = excluded.data_key, words = excluded.words, kept_at = excluded.kept_at"
                                + " WHERE draft.kept_at = CAST(? AS timestamptz)",
                        staff.text(),
                        place.form(),
                        place.page(),
                        place.about()
                                .map(about -> about.submission().department().text())
                                .orElse(""),
                        place.about().map(Complaint::id).orElse(null),
                        id,
                        key.wrapped(),
                        key.seal(place(staff), Stored.bytes(draft)),
                        at.atOffset(ZoneOffset.UTC),
                        seen.map(then -> then.atOffset(ZoneOffset.UTC)).orElse(null))
                == 1;
    }

    @Override
    public Optional<Instant> keptAt(StaffKey staff, String form) {
        return sql.first(
                "SELECT kept_at FROM draft WHERE staff = ? AND form = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                staff.text(),
                form);
    }

    @Override
    public void drop(StaffKey staff, String form) {
        sql.change("DELETE FROM draft WHERE staff = ? AND form = ?", staff.text(), form);
    }

    @Override
    public void dropPage(StaffKey staff, String page) {
        sql.change("DELETE FROM draft WHERE staff = ? AND page = ?", staff.text(), page);
    }

    @Override
    public void leaveNewest(StaffKey staff, int most) {
        sql.change(
                "DELETE FROM draft WHERE staff = ? AND form IN (SELECT form FROM draft WHERE staff = ? ORDER BY kept_at DESC, form OFFSET ?)",
                staff.text(),
                staff.text(),
                most);
    }

    @Override
    public Set<StaffKey> authors() {
        return sql.list("SELECT DISTINCT staff FROM draft", row -> new StaffKey(row.getString(1))).stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void dropAll(StaffKey staff) {
        sql.change("DELETE FROM draft WHERE staff = ?", staff.text());
    }

    @Override
    public void dropBefore(Instant at) {
        sql.change("DELETE FROM draft WHERE kept_at < ?", at.atOffset(ZoneOffset.UTC));
    }
}
