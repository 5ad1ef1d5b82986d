package org.vieraugen.persistence.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.figure.Rows;
import org.vieraugen.persistence.journal.JournalRow;

/**
 * The rows of a new complaint, sent to the database in one message: submitting is what most people do at once, and each message there and back costs
 * more than the rows. Whatever follows later goes through the entities.
 */
final class FirstRows {
    private static final String COMPLAINT =
            "INSERT INTO complaint (department, id, reference, receipt, status_only, data_key, status, category, language, channel,"
                    + " identity_mode, urgent, shielded, waiting, origin, submitted_at, deadlines, due_on, alarm_at, about_team, first_reviewer,"
                    + " second_reviewer, parties, inherited_parts, journal_count, journal_head, version, turn, turn_also, involved, away,"
                    + " calls_deputies, calls_last_seat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?)";
    private static final String SUBMISSION = "INSERT INTO submission (department, complaint, words) VALUES (?, ?, ?)";
    private static final String IDENTITY =
            "INSERT INTO sealed.identity (department, complaint, words) VALUES (?, ?, ?)";
    private static final String OUTBOX =
            "INSERT INTO outbox (id, department, reference, kind, role, staff, due_at) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String LEAF =
            "INSERT INTO leaf (department, complaint, number, kind, added_at, words) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String SEARCH = "INSERT INTO search_queue (department, complaint) VALUES (?, ?)";

    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Complaint complaint;

    FirstRows(Complaint complaint) {
        this.complaint = complaint;
    }

    private void row(String statement, @Nullable Object... row) {
        statements.add(statement);
        values.addAll(java.util.Arrays.asList(row));
    }

    private String department() {
        return complaint.submission().department().text();
    }

    void complaint(ComplaintRow row, RowOfSight sight) {
        row(
                COMPLAINT,
                row.department,
                row.id,
                row.reference,
                row.receipt,
                row.statusOnly,
                row.dataKey,
                row.status,
                row.category,
                row.language,
                row.channel,
                row.identityMode,
                row.urgent,
                row.shielded,
                row.waiting,
                row.origin,
                row.submittedAt,
                row.deadlines,
                row.dueOn,
                row.alarmAt,
                row.aboutTeam,
                row.firstReviewer,
                row.secondReviewer,
                row.parties,
                row.inheritedParts,
                row.journalCount,
                row.journalHead,
                1,
                sight.turn().owes().name(),
                sight.also(),
                Shades.array(sight.involved()),
                Shades.array(sight.away()),
                sight.called().deputies(),
                sight.called().lastSeat());
    }

    void submission(byte[] words) {
        row(SUBMISSION, department(), complaint.id(), words);
    }

    void identity(byte[] words) {
        row(IDENTITY, department(), complaint.id(), words);
    }

    void leaf(LeafRow row) {
        row(LEAF, row.department, row.complaint, row.number, row.kind, row.addedAt, row.words);
    }

    void journal(Entry entry) {
        row(JournalRow.INSERT, JournalRow.values(complaint.submission().department(), entry));
    }

    void outbox(java.util.UUID id, Notice notice, Instant at) {
        row(
                OUTBOX,
                id,
                department(),
                complaint.reference().text(),
                notice.kind().name(),
                notice.to().name(),
                notice.staff().map(StaffKey::text).orElse(null),
                at.atOffset(ZoneOffset.UTC));
    }

    void search() {
        row(SEARCH, department(), complaint.id());
    }

    void figures(Rows rows) {
        statements.addAll(rows.statements());
        values.addAll(rows.values());
    }

    void store(Sql sql) {
        sql.change(String.join("; ", statements), values.toArray());
    }
}
