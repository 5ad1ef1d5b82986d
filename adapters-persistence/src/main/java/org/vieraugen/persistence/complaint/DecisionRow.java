package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Decision;

/** That a complaint was decided, and by which two persons; the database refuses one person, and a second decision of a stage. */
@Entity
@Table(name = "decision")
@IdClass(DecisionRow.Key.class)
class DecisionRow {
    @Id
    String department;

    @Id
    UUID complaint;

    @Id
    String stage;

    @Column
    String proposer;

    @Column
    String confirmer;

    @Column
    String outcome;

    @Column(name = "about_team")
    @Nullable
    String aboutTeam;

    @Column(name = "decided_at")
    OffsetDateTime decidedAt;

    /** The primary key. */
    record Key(String department, UUID complaint, String stage) {}

    protected DecisionRow() {}

    DecisionRow(Complaint of, Decision decision) {
        department = of.submission().department().text();
        complaint = of.id();
        stage = decision.isFinal() ? "FINAL" : "REVIEW";
        proposer = decision.finding().by().text();
        confirmer = decision.confirmer().text();
        outcome = decision.finding().outcome().name();
        aboutTeam = of.parties().aboutTeam().map(TeamKey::text).orElse(null);
        decidedAt = decision.at().atOffset(ZoneOffset.UTC);
    }
}
