package org.vieraugen.persistence.complaint;

import java.time.Instant;
import java.util.List;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reach.WaitInCase;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.journal.Chain;
import org.vieraugen.persistence.message.OutboxRow;
import org.vieraugen.persistence.reach.CaseWaits;

/**
 * The rows of a new complaint, sent to the database in one message: submitting is what most people do at once, and each message there and back costs
 * more than the rows. Whatever follows later goes through the entities.
 */
final class FirstRows {
    private static final String COMPLAINT =
            "INSERT INTO complaint (department, id, reference, receipt, status_only, data_key, status, category, language, channel,"
                    + " identity_mode, urgent, shielded, waiting, origin, submitted_at, deadlines, due_on, alarm_at, about_team, first_reviewer,"
                    + " second_reviewer, parties, inherited_parts, version, turn, turn_also, involved, away,"
                    + " calls_deputies, calls_last_seat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?)";
    private static final String SUBMISSION = "INSERT INTO submission (department, complaint, words) VALUES (?, ?, ?)";
    private static final String IDENTITY =
            "INSERT INTO sealed.identity (department, complaint, words) VALUES (?, ?, ?)";
    private static final String LEAF =
            "INSERT INTO leaf (department, complaint, number, kind, added_at, words) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String SEARCH = "INSERT INTO search_queue (department, complaint) VALUES (?, ?)";

    private final Statements statements = new Statements();
    private final Complaint complaint;

    FirstRows(Complaint complaint) {
        this.complaint = complaint;
    }

    private String department() {
        return complaint.submission().department().text();
    }

    void complaint(ComplaintRow row, RowOfSight sight) {
        statements.add(
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
                1,
                sight.turn().owes().name(),
                sight.also(),
                Shades.array(sight.involved()),
                Shades.array(sight.away()),
                sight.called().deputies(),
                sight.called().lastSeat());
    }

    void submission(byte[] words) {
        statements.add(SUBMISSION, department(), complaint.id(), words);
    }

    void identity(byte[] words) {
        statements.add(IDENTITY, department(), complaint.id(), words);
    }

    void leaf(LeafRow row) {
        statements.add(LEAF, row.department, row.complaint, row.number, row.kind, row.addedAt, row.words);
    }

    void journal(Chain chain) {
        chain.store(statements);
    }

    void outbox(Notice notice, Instant at) {
        statements.add(
                OutboxRow.INSERT,
                OutboxRow.values(complaint.submission().department(), complaint.subject(), notice, at));
    }

    void due(List<Due> all) {
        DueRows.add(statements, complaint, all);
    }

    void search() {
        statements.add(SEARCH, department(), complaint.id());
    }

    void figures(FigureRows figures, CaseFacts facts, Instant at) {
        figures.begin(statements, complaint.id(), facts, at);
    }

    void waits(CaseWaits waits, List<WaitInCase> all) {
        waits.begin(statements, complaint.id(), all);
    }

    void store(Sql sql) {
        statements.send(sql);
    }
}
