package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.CaseFactsOf;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.WaitsOf;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.message.OutboxRow;
import org.vieraugen.persistence.reach.CaseWaits;
import org.vieraugen.persistence.stored.Stored;
import org.vieraugen.persistence.undo.UndoRows;

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
    private final UndoRows undos;
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
        this.undos = new UndoRows(sql, figures);
        this.departments = departments;
    }

    UndoRows undos() {
        return undos;
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
        store(step, held(step.next()), clock.instant());
    }

    /**
     * The same of what can be taken back: whom it tells is told when that is over.
     *
     * @throws Outdated when somebody was faster
     */
    void follow(Step<Complaint> step, Undoable done) {
        var row = held(step.next());
        undos.begin(step.next(), done);
        var left = store(step, row, done.until());
        undos.keep(step.next(), left.letters(), left.counted());
    }

    /**
     * Takes back what was done.
     *
     * @return false when somebody was told of it already, and then nothing may be stored
     * @throws Outdated when somebody was faster
     */
    boolean takeBack(Step<Complaint> step) {
        var row = held(step.next());
        if (!undos.untell(step.next())) {
            return false;
        }
        undos.restore(step.next());
        store(step, row, clock.instant());
        undos.end(step.next());
        return true;
    }

    /** @throws Outdated when somebody was faster */
    private ComplaintRow held(Complaint next) {
        var row = rows.find(ComplaintRow.class, key(next), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.version != next.version()) {
            throw new Outdated(false);
        }
        return row;
    }

    /** What a step left outside of the complaint: whom it will tell, and what there is to count. */
    private record Left(List<UUID> letters, List<Tally> counted) {}

    /** @param due when whoever is told is told */
    private Left store(Step<Complaint> step, ComplaintRow row, Instant due) {
        var next = step.next();
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
        var letters = new ArrayList<UUID>();
        for (Notice notice : step.notices()) {
            var id = TimeOrdered.id(clock.instant());
            letters.add(id);
            beside.add(
                    OutboxRow.INSERT,
                    OutboxRow.values(id, next.submission().department(), next.subject(), notice, due));
        }
        var around = sights.around();
        DueRows.replace(beside, next, WhatIsDue.in(next, around));
        var department = department(next);
        var counted = new ArrayList<>(waits.follow(
                beside,
                department.key(),
                next.id(),
                WaitsOf.in(next, department),
                department.terms().calendar()));
        beside.send(sql);
        var values = new ArrayList<>(sights.of(next, around).values(next));
        values.add(row.department);
        values.add(row.id);
        // Locks the row that is there: nobody takes the complaint's words down before this act is stored.
        sql.change(
                RowOfSight.UPDATE + "; INSERT INTO search_queue (department, complaint) VALUES (?, ?)"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET again_at = excluded.again_at",
                values.toArray());
        counted.add(figures.follow(
                next.submission().department(), row.id, earlier -> facts(step, Optional.of(earlier)), clock.instant()));
        try {
            rows.flush();
        } catch (OptimisticLockException e) {
            throw new Outdated(e);
        }
        return new Left(letters, counted);
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
