package org.vieraugen.persistence.journal;

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
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;

/** One journal entry as a row; inserted, never changed: the database role can do no more, and so it needs no entity. */
public final class JournalRow {
    /** Takes what {@link #values} gives. */
    public static final String INSERT =
            "INSERT INTO journal (department, complaint, number, kind, part, staff, role, at, facts, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private JournalRow() {}

    /** The columns of {@link #INSERT}. */
    public static @Nullable Object[] values(DepartmentKey department, Entry entry) {
        var act = entry.act();
        return new @Nullable Object[] {
            department.text(),
            entry.complaint(),
            entry.number(),
            act.kind().name(),
            act.part().name(),
            act.by().map(StaffKey::text).orElse(null),
            act.as().name(),
            act.at().atOffset(ZoneOffset.UTC),
            FactsColumn.of(act.facts()),
            entry.hash().bytes()
        };
    }

    /** The act of one stored row. */
    static Act act(
            String kind, String part, @Nullable String staff, String role, OffsetDateTime at, @Nullable String facts) {
        return new Act(
                ActKind.valueOf(kind),
                Part.valueOf(part),
                Optional.ofNullable(staff).map(StaffKey::new),
                Role.valueOf(role),
                at.toInstant(),
                FactsColumn.read(facts));
    }

    static Entry entry(UUID complaint, int number, Act act, Hash before, byte[] hash) {
        return new Entry(complaint, number, act, before, Hash.wrap(hash));
    }
}
