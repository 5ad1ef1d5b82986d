package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Seats;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Leaf;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.stored.Stored;

/** The facts of a complaint, and its wrapped data key; of its words only the names, sealed. */
@Entity
@Table(name = "complaint")
@IdClass(ComplaintRow.Key.class)
class ComplaintRow {
    private static final String ORIGIN = "origin";
    private static final String INHERITED = "inherited parts";

    @Id
    String department;

    @Id
    UUID id;

    @Column
    String reference;

    @Column
    byte[] receipt;

    /** Whether the code only shows how far the complaint is, because staff have seen it (I9). */
    @Column(name = "status_only")
    boolean statusOnly;

    @Column(name = "data_key")
    byte[] dataKey;

    @Column
    String status;

    @Column
    String category;

    @Column
    String language;

    @Column
    String channel;

    @Column(name = "identity_mode")
    String identityMode;

    @Column
    boolean urgent;

    @Column
    boolean shielded;

    @Column
    boolean waiting;

    @Column
    byte @Nullable [] origin;

    @Column(name = "submitted_at")
    OffsetDateTime submittedAt;

    @Column
    String deadlines;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column(name = "alarm_at")
    @Nullable
    OffsetDateTime alarmAt;

    @Column(name = "about_team")
    @Nullable
    String aboutTeam;

    @Column(name = "first_reviewer")
    @Nullable
    String firstReviewer;

    @Column(name = "second_reviewer")
    @Nullable
    String secondReviewer;

    @Column(name = "awaits_countersignature")
    boolean awaitsCountersignature;

    @Column
    byte[] parties;

    @Column(name = "erased_at", insertable = false, updatable = false)
    @Nullable
    OffsetDateTime erasedAt;

    @Column(name = "inherited_parts")
    byte @Nullable [] inheritedParts;

    @Version
    int version;

    /** The primary key. */
    record Key(String department, UUID id) {}

    protected ComplaintRow() {}

    ComplaintRow(Complaint complaint, byte[] receipt, DataKey key) {
        var told = complaint.submission();
        department = told.department().text();
        id = complaint.id();
        reference = complaint.reference().text();
        this.receipt = receipt;
        statusOnly = complaint.firstCode() == CodeScope.STATUS;
        dataKey = key.wrapped();
        category = told.category();
        language = told.language();
        channel = told.channel().name();
        identityMode = told.identityMode().name();
        urgent = told.urgent();
        origin = told.origin()
                .map(earlier -> key.seal(ORIGIN, earlier.text().getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        submittedAt = told.at().atOffset(ZoneOffset.UTC);
        var inherited = complaint.parts().stream()
                .filter(part -> part.elsewhere().isPresent())
                .toList();
        inheritedParts =
                inherited.isEmpty() ? null : key.seal(INHERITED, Stored.bytes(new Stored.InheritedParts(inherited)));
    }

    /** Takes what may change. */
    void take(Complaint complaint, DataKey key, Optional<java.time.Instant> alarm) {
        status = complaint.status().name();
        waiting = complaint.waiting();
        shielded = complaint.isShielded();
        awaitsCountersignature = complaint.awaitsCountersignature();
        deadlines = Stored.text(complaint.deadlines());
        dueOn = complaint.deadlines().next().map(Deadline::due).orElse(null);
        alarmAt = alarm.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
        aboutTeam = complaint.parties().aboutTeam().map(TeamKey::text).orElse(null);
        firstReviewer = complaint.seats().first().map(StaffKey::text).orElse(null);
        secondReviewer = complaint.seats().second().map(StaffKey::text).orElse(null);
        // Sealed anew it is never the same: so each step changes the row, and its version counts them.
        parties = key.seal("parties", Stored.bytes(complaint.parties()));
    }

    Complaint toDomain(DataKey key, SubmissionRow told, List<Leaf> leaves, List<Participation> here) {
        var inherited = inheritedParts == null
                ? List.<Participation>of()
                : Stored.read(key.open(INHERITED, inheritedParts), Stored.InheritedParts.class)
                        .parts();
        return new Complaint(
                id,
                new Reference(reference),
                new Submission(
                        new DepartmentKey(department),
                        category,
                        language,
                        Channel.valueOf(channel),
                        IdentityMode.valueOf(identityMode),
                        urgent,
                        shielded,
                        submittedAt.toInstant(),
                        told.open(key),
                        Optional.ofNullable(origin)
                                .map(stored ->
                                        new Reference(new String(key.open(ORIGIN, stored), StandardCharsets.UTF_8)))),
                Status.valueOf(status),
                Stored.read(key.open("parties", parties), Parties.class),
                new Seats(
                        Optional.ofNullable(firstReviewer).map(StaffKey::new),
                        Optional.ofNullable(secondReviewer).map(StaffKey::new)),
                new CaseFile(leaves),
                Stored.read(deadlines, Deadlines.class),
                java.util.stream.Stream.concat(inherited.stream(), here.stream())
                        .toList(),
                waiting,
                version);
    }
}
