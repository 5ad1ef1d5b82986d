package org.vieraugen.persistence.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;

/** A notice that waits for its courier. */
@Entity
@Table(name = "outbox")
public class OutboxRow {
    @Id
    UUID id;

    @Column
    String department;

    @Column
    String reference;

    @Column
    String kind;

    @Column
    String role;

    @Column
    @Nullable
    String staff;

    @Column(name = "due_at")
    OffsetDateTime dueAt;

    @Column
    int attempts;

    protected OutboxRow() {}

    public OutboxRow(DepartmentKey department, Reference reference, Notice notice, Instant at) {
        id = TimeOrdered.id(at);
        this.department = department.text();
        this.reference = reference.text();
        kind = notice.kind().name();
        role = notice.to().name();
        staff = notice.staff().map(StaffKey::text).orElse(null);
        dueAt = at.atOffset(ZoneOffset.UTC);
    }
}
