package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.attachment.Attachment;
import org.vieraugen.domain.complaint.CaseFile;
import org.vieraugen.domain.complaint.Challenge;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Proposal;
import org.vieraugen.domain.complaint.Retention;
import org.vieraugen.domain.complaint.StaffProtection;
import org.vieraugen.domain.identity.Authorisation;
import org.vieraugen.domain.message.Message;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.domain.review.Dissent;
import org.vieraugen.domain.review.Extension;
import org.vieraugen.domain.review.Finding;
import org.vieraugen.domain.review.Recusal;
import org.vieraugen.domain.review.Statement;
import org.vieraugen.domain.review.Waiver;
import org.vieraugen.persistence.Json;
import org.vieraugen.persistence.identity.DataKey;

/** One leaf of a complaint's file, sealed whole; inserted, never changed. */
@Entity
@Table(name = "leaf")
@IdClass(LeafRow.Key.class)
class LeafRow {
    /** All kinds of leaves; the simple name is stored. */
    private static final List<Class<?>> KINDS = List.of(
            Message.class,
            Statement.class,
            Finding.class,
            Dissent.class,
            Decision.class,
            Waiver.class,
            Recusal.class,
            Extension.class,
            Attachment.class,
            Authorisation.class,
            Retention.Hold.class,
            Retention.HoldLifted.class,
            StaffProtection.CalmSummary.class,
            StaffProtection.LimitContest.class,
            StaffProtection.LimitReview.class,
            StaffProtection.ThreatReport.class,
            CaseFile.WorkingCopy.class,
            CaseFile.Satisfaction.class,
            CaseFile.Objection.class,
            CaseFile.RemedyDone.class,
            CaseFile.Voided.class,
            Challenge.class,
            Challenge.Decided.class,
            Proposal.class,
            Proposal.Answer.class);

    @Id
    String department;

    @Id
    UUID complaint;

    @Id
    int number;

    @Column
    String kind;

    @Column(name = "added_at")
    OffsetDateTime addedAt;

    @Column
    byte[] words;

    /** The primary key. */
    record Key(String department, UUID complaint, int number) {}

    protected LeafRow() {}

    LeafRow(Complaint of, int number, DataKey key, Instant at) {
        var leaf = of.file().leaves().get(number - 1);
        if (!KINDS.contains(leaf.getClass())) {
            throw new IllegalStateException("no kind of leaf: " + leaf.getClass());
        }
        department = of.submission().department().text();
        complaint = of.id();
        this.number = number;
        kind = leaf.getClass().getSimpleName();
        addedAt = at.atOffset(ZoneOffset.UTC);
        words = key.seal(place(number), Json.bytes(leaf));
    }

    Object open(DataKey key) {
        var type = KINDS.stream()
                .filter(known -> known.getSimpleName().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of leaf: " + kind));
        return Json.read(key.open(place(number), words), type);
    }

    private static String place(int number) {
        return "leaf " + number;
    }
}
