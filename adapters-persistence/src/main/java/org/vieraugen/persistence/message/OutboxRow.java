package org.vieraugen.persistence.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** A notice that waits for its courier, as a row. */
public final class OutboxRow {
    /** Takes what {@link #values} gives. */
    public static final String INSERT =
            "INSERT INTO outbox (id, department, subject_kind, subject, kind, role, staff, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private OutboxRow() {}

    /** The columns of {@link #INSERT}. */
    public static @Nullable Object[] values(DepartmentKey department, Subject subject, Notice notice, Instant at) {
        return values(TimeOrdered.id(at), department, subject, notice, at);
    }

    /**
     * The same under a known number.
     *
     * @param at when it is due
     */
    public static @Nullable Object[] values(
            UUID id, DepartmentKey department, Subject subject, Notice notice, Instant at) {
        return new @Nullable Object[] {
            id,
            department.text(),
            subject.kind().code(),
            subject.key(),
            notice.kind().code(),
            notice.to().name(),
            notice.staff().map(StaffKey::text).orElse(null),
            at.atOffset(ZoneOffset.UTC)
        };
    }
}
