package org.vieraugen.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Commitment;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Subject;

/** One journal entry as a row; inserted, and never changed but by {@code erase_subject}, which takes facts and salt away: the database role can do no more, and so it needs no entity. */
final class JournalRow {
    /** Takes what {@link #values} gives. */
    static final String INSERT =
            "INSERT INTO journal (department, subject_kind, subject, number, kind, part, staff, role, at, facts, facts_salt, facts_hash, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What {@link #entry} reads. */
    static final String COLUMNS =
            "j.subject_kind, j.subject, j.number, j.kind, j.part, j.staff, j.role, j.at, j.facts, j.facts_salt, j.facts_hash, j.hash";

    private JournalRow() {}

    /** The columns of {@link #INSERT}. */
    static @Nullable Object[] values(DepartmentKey department, Entry entry) {
        var act = entry.act();
        return new @Nullable Object[] {
            department.text(),
            entry.subject().kind().code(),
            entry.subject().key(),
            entry.number(),
            act.kind().code(),
            act.part().code(),
            act.by().map(StaffKey::text).orElse(null),
            act.as().name(),
            act.at().atOffset(ZoneOffset.UTC),
            FactsColumn.of(act.facts()),
            entry.facts().map(Commitment::salt).orElse(null),
            entry.facts().map(commitment -> commitment.hash().bytes()).orElse(null),
            entry.hash().bytes()
        };
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(new Subject.Kind(row.getString("subject_kind")), row.getObject("subject", UUID.class));
    }

    /** The entry of one stored row, which names people by pseudonyms. */
    static Entry entry(ResultSet row, Hash before) throws SQLException {
        return new Entry(
                subject(row),
                row.getInt("number"),
                new Act(
                        new ActKind(row.getString("kind")),
                        new Part(row.getString("part")),
                        Optional.ofNullable(row.getString("staff")).map(StaffKey::new),
                        Role.valueOf(row.getString("role")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        FactsColumn.read(row.getString("facts"))),
                commitment(row),
                before,
                Hash.wrap(row.getBytes("hash")));
    }

    private static Optional<Commitment> commitment(ResultSet row) throws SQLException {
        var hash = row.getBytes("facts_hash");
        var salt = row.getBytes("facts_salt");
        if (hash == null) {
            return Optional.empty();
        }
        return Optional.of(salt == null ? Commitment.gone(Hash.wrap(hash)) : Commitment.of(salt, Hash.wrap(hash)));
    }
}
