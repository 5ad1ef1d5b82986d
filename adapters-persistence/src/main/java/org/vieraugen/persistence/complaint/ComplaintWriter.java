package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.CaseFactsOf;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.WaitsOf;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.message.OutboxRow;
import org.vieraugen.persistence.reach.CaseWaits;
import org.vieraugen.persistence.stored.Stored;

/** Stores acts on a complaint: state, journal and outbox in one transaction. */
@OnePerServer
public class ComplaintWriter {
    private final EntityManager rows;
    private final Sql sql;
    private final Keys keys;
    private final Clock clock;
    private final JpaJournal journal;
    private final ComplaintSights sights;
    private final FigureRows figures;
    private final CaseWaits waits;
    private final Departments departments;

    @Inject
    public ComplaintWriter(
            EntityManager rows,
            Sql sql,
            Keys keys,
            Clock clock,
            JpaJournal journal,
            ComplaintSights sights,
            FigureRows figures,
            Departments departments) {
        this.rows = rows;
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
        this.journal = journal;
        this.sights = sights;
        this.figures = figures;
        this.waits = new CaseWaits(sql, figures);
        this.departments = departments;
    }

    void add(Step<Complaint> step, byte[] receipt, Optional<Identity> identity, Setting around) {
        var complaint = step.next();
        var key = DataKey.create(keys, complaint.id());
        var row = new ComplaintRow(complaint, receipt, key);
        row.take(complaint, key, sights.alarm(complaint));
        var first = new FirstRows(complaint);
        first.complaint(row, sights.of(complaint, around));
        first.journal(journal.beginning(complaint.submission().department(), complaint.subject(), step.acts()));
        first.submission(SubmissionRow.sealed(complaint.submission().particulars(), key));
        for (int number = 1; number <= complaint.file().leaves().size(); number++) {
            first.leaf(new LeafRow(complaint, number, key, clock.instant()));
        }
        identity.ifPresent(given -> first.identity(key.seal(SealedIdentities.PLACE, Stored.bytes(given))));
        step.notices().forEach(notice -> first.outbox(notice, clock.instant()));
        first.due(WhatIsDue.in(complaint, around));
        first.search();
        first.figures(figures, facts(step, Optional.empty()), clock.instant());
        first.waits(waits, WaitsOf.in(complaint, department(complaint)));
        first.store(sql);
    }

    /** @throws Outdated when somebody was faster */
    void follow(Step<Complaint> step) {
        var next = step.next();
        var row = rows.find(ComplaintRow.class, key(next), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.version != next.version()) {
            throw new Outdated(false);
        }
        var key = DataKey.unwrap(keys, row.id, row.dataKey);
        var before = leaves(row);
        row.take(next, key, sights.alarm(next));
        journal.append(next.submission().department(), next.subject(), step.acts());
        for (int number = before + 1; number <= next.file().leaves().size(); number++) {
            rows.persist(new LeafRow(next, number, key, clock.instant()));
            if (next.file().leaves().get(number - 1) instanceof Decision decision) {
                rows.persist(new DecisionRow(next, decision));
            }
        }
        var beside = new Statements();
        for (Notice notice : step.notices()) {
            beside.add(
                    OutboxRow.INSERT,
                    OutboxRow.values(next.submission().department(), next.subject(), notice, clock.instant()));
        }
        var around = sights.around();
        DueRows.replace(beside, next, WhatIsDue.in(next, around));
        var department = department(next);
        waits.follow(
                beside,
                department.key(),
                next.id(),
                WaitsOf.in(next, department),
                department.terms().calendar());
        beside.send(sql);
        var values = new ArrayList<>(sights.of(next, around).values(next));
        values.add(row.department);
        values.add(row.id);
        // Locks the row that is there: nobody takes the complaint's words down before this act is stored.
        sql.change(
                RowOfSight.UPDATE + "; INSERT INTO search_queue (department, complaint) VALUES (?, ?)"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET again_at = excluded.again_at",
                values.toArray());
        figures.follow(
                next.submission().department(), row.id, earlier -> facts(step, Optional.of(earlier)), clock.instant());
        try {
            rows.flush();
        } catch (OptimisticLockException e) {
            throw new Outdated(e);
        }
    }

    private CaseFacts facts(Step<Complaint> step, Optional<CaseFacts> before) {
        return CaseFactsOf.after(step.next(), step.acts(), before, department(step.next()));
    }

    private Department department(Complaint complaint) {
        return complaint.department(departments.organisation());
    }

    private static ComplaintRow.Key key(Complaint complaint) {
        return new ComplaintRow.Key(complaint.submission().department().text(), complaint.id());
    }

    private int leaves(ComplaintRow row) {
        return sql.first(
                        "SELECT coalesce(max(number), 0) FROM leaf WHERE department = ? AND complaint = ?",
                        result -> result.getInt(1),
                        row.department,
                        row.id)
                .orElse(0);
    }
}
