package org.vieraugen.persistence.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
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
import org.vieraugen.persistence.Json;

/** One journal entry; inserted, never changed: the database role can do no more. */
@Entity
@Table(name = "journal")
@IdClass(JournalRow.Key.class)
public class JournalRow {
    @Id
    String department;

    @Id
    UUID complaint;

    @Id
    int number;

    @Column
    String kind;

    @Column
    String part;

    @Column
    @Nullable
    String staff;

    @Column
    String role;

    @Column
    OffsetDateTime at;

    @Column
    @Nullable
    String facts;

    @Column
    byte[] hash;

    /** The primary key. */
    public record Key(String department, UUID complaint, int number) {}

    protected JournalRow() {}

    public JournalRow(DepartmentKey department, Entry entry) {
        this.department = department.text();
        complaint = entry.complaint();
        number = entry.number();
        var act = entry.act();
        kind = act.kind().name();
        part = act.part().name();
        staff = act.by().map(StaffKey::text).orElse(null);
        role = act.as().name();
        at = act.at().atOffset(ZoneOffset.UTC);
        facts = act.facts().isEmpty() ? null : Json.write(act.facts());
        hash = entry.hash().bytes();
    }

    /** The act of one stored row. */
    @SuppressWarnings("unchecked")
    static Act act(
            String kind, String part, @Nullable String staff, String role, OffsetDateTime at, @Nullable String facts) {
        return new Act(
                ActKind.valueOf(kind),
                Part.valueOf(part),
                Optional.ofNullable(staff).map(StaffKey::new),
                Role.valueOf(role),
                at.toInstant(),
                facts == null ? Map.of() : Json.read(facts, Map.class));
    }

    static Entry entry(UUID complaint, int number, Act act, Hash before, byte[] hash) {
        return new Entry(complaint, number, act, before, Hash.wrap(hash));
    }
}
