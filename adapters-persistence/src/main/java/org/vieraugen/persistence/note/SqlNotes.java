package org.vieraugen.persistence.note;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.note.KeptNotes;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.note.NoteNotices;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Internal notes in PostgreSQL, a sealed row each. */
@OnePerServer
public class SqlNotes implements KeptNotes {
    private final Sql sql;
    private final Keys keys;
    private final Shades shades;

    @Inject
    public SqlNotes(Sql sql, Keys keys, Shades shades) {
        this.sql = sql;
        this.keys = keys;
        this.shades = shades;
    }

    @Override
    public void claim(Reference reference) {
        var claimed = sql.list(
                "SELECT id FROM complaint WHERE reference = ? FOR UPDATE",
                row -> row.getObject(1, UUID.class),
                reference.text());
        if (claimed.isEmpty()) {
            throw new Unknown("complaint");
        }
    }

    @Override
    public void add(Complaint complaint, InternalNote note) {
        var department = department(complaint);
        var statements = new Statements();
        statements.add(
                "INSERT INTO note (department, complaint, id, written_at, words) VALUES (?, ?, ?, ?, ?)",
                department,
                complaint.id(),
                note.id(),
                note.at().atOffset(ZoneOffset.UTC),
                key(complaint, "")
                        .orElseThrow(() -> new Unknown("complaint"))
                        .seal(place(note.id()), Stored.bytes(note)));
        for (var shade : shades.of(note.mentioned())) {
            statements.add(
                    "INSERT INTO note_mention (department, complaint, note, shade) VALUES (?, ?, ?, ?)",
                    department,
                    complaint.id(),
                    note.id(),
                    shade);
        }
        statements.send(sql);
    }

    @Override
    public List<InternalNote> of(Complaint complaint) {
        var found =
                key(complaint, " AND EXISTS (SELECT 1 FROM note WHERE department = c.department AND complaint = c.id)");
        return found.map(key -> sql.list(
                        "SELECT id, words FROM note WHERE department = ? AND complaint = ? ORDER BY written_at, id",
                        row -> Stored.read(
                                key.open(place(row.getObject(1, UUID.class)), row.getBytes(2)), InternalNote.class),
                        department(complaint),
                        complaint.id()))
                .orElse(List.of());
    }

    @Override
    public void remove(Complaint complaint, InternalNote note) {
        var of = new Object[] {department(complaint), complaint.id(), note.id()};
        sql.change("DELETE FROM note WHERE department = ? AND complaint = ? AND id = ?", of);
        sql.change("DELETE FROM note_mention WHERE department = ? AND complaint = ? AND note = ?", of);
        sql.change(
                "DELETE FROM outbox WHERE department = ? AND subject_kind = ? AND subject = ? AND kind = ? AND staff = ANY (?)"
                        + " AND due_at = ?",
                department(complaint),
                Complaint.KIND.code(),
                complaint.id(),
                NoteNotices.MENTIONED.code(),
                note.mentioned().stream().map(StaffKey::text).toArray(String[]::new),
                note.told().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void opened(Complaint complaint, Collection<StaffKey> by) {
        sql.change(
                "DELETE FROM note_mention WHERE department = ? AND complaint = ? AND shade = ANY (?)",
                department(complaint),
                complaint.id(),
                shades.of(by));
    }

    /** Gone once the complaint is erased. */
    private Optional<DataKey> key(Complaint complaint, String and) {
        return sql.first(
                "SELECT data_key FROM complaint c WHERE department = ? AND id = ? AND erased_at IS NULL" + and,
                row -> DataKey.unwrap(keys, complaint.id(), row.getBytes(1)),
                department(complaint),
                complaint.id());
    }

    private static String department(Complaint complaint) {
        return complaint.submission().department().text();
    }

    private static String place(UUID note) {
        return "note " + note;
    }
}
