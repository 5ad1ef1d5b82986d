package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.complaint.CaseFactsOf;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.ActCounters;
import org.vieraugen.persistence.journal.JournalRow;
import org.vieraugen.persistence.message.OutboxRow;
import org.vieraugen.persistence.stored.Stored;

/** Complaints in PostgreSQL: facts clear, words sealed, with journal and outbox in the same transaction. */
@OnePerServer
public class JpaComplaints implements Complaints {
    private static final String IDENTITY = "identity";

    @PersistenceContext(unitName = "vieraugen")
    EntityManager rows;

    private final Sql sql;
    private final Keys keys;
    private final Departments departments;
    private final Absences absences;
    private final Clock clock;
    private final ReferenceNumbers numbers;
    private final ActCounters counters;
    private final Journal journal;
    private final Shades shades;
    private final FigureRows figures;

    @Inject
    public JpaComplaints(
            Sql sql,
            Keys keys,
            Departments departments,
            Absences absences,
            Clock clock,
            ReferenceNumbers numbers,
            ActCounters counters,
            Journal journal,
            Shades shades) {
        this.sql = sql;
        this.keys = keys;
        this.departments = departments;
        this.absences = absences;
        this.clock = clock;
        this.numbers = numbers;
        this.counters = counters;
        this.journal = journal;
        this.shades = shades;
        figures = new FigureRows(sql, keys);
    }

    @Override
    public Complaint get(Reference reference) {
        return row("reference", reference.text()).map(this::toDomain).orElseThrow(() -> new Unknown("complaint"));
    }

    @Override
    public Held holding(byte[] digest) {
        return row("receipt", digest)
                .map(row -> new Held(toDomain(row), row.statusOnly ? CodeScope.STATUS : CodeScope.EVERYTHING))
                .orElseThrow(() -> new Unknown("receipt"));
    }

    private Optional<ComplaintRow> row(String field, Object value) {
        return rows.createQuery("SELECT c FROM ComplaintRow c WHERE c." + field + " = :value", ComplaintRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private Complaint toDomain(ComplaintRow row) {
        if (row.erasedAt != null) {
            throw new Erased(certificate(new DepartmentKey(row.department), row.id, row.reference));
        }
        // Read anew, so that within one transaction nothing is kept between reading and following.
        rows.detach(row);
        var key = DataKey.unwrap(keys, row.id, row.dataKey);
        var told = rows.find(SubmissionRow.class, new SubmissionRow.Key(row.department, row.id));
        var leaves = rows.createQuery(
                        "SELECT l FROM LeafRow l WHERE l.department = :department AND l.complaint = :id ORDER BY l.number",
                        LeafRow.class)
                .setParameter("department", row.department)
                .setParameter("id", row.id)
                .getResultStream()
                .map(leaf -> leaf.open(key))
                .toList();
        return row.toDomain(key, told, leaves, parts(row.department, row.id));
    }

    private List<Participation> parts(String department, UUID id) {
        return sql
                .list(
                        "SELECT DISTINCT staff, part FROM journal WHERE department = ? AND complaint = ? AND staff IS NOT NULL ORDER BY staff, part",
                        row -> Participation.here(new StaffKey(row.getString(1)), Part.valueOf(row.getString(2))),
                        department,
                        id)
                .stream()
                .filter(participation -> participation.part().makesParticipant())
                .toList();
    }

    @Override
    public long nextNumber() {
        return numbers.next();
    }

    @Override
    public void add(Step<Complaint> step, byte[] receipt, Optional<Identity> identity, Setting around) {
        var complaint = step.next();
        var key = DataKey.create(keys, complaint.id());
        var row = new ComplaintRow(complaint, receipt, key);
        row.take(complaint, key, alarm(complaint));
        var first = new FirstRows(complaint);
        var head = Hash.ZERO;
        int count = 0;
        for (Act act : step.acts()) {
            var entry = Entry.after(head, complaint.id(), ++count, act);
            first.journal(entry);
            head = entry.hash();
            counters.count(act.kind());
        }
        row.endOfJournal(count, head);
        first.complaint(row, RowOfSight.of(complaint, around, shades));
        first.submission(SubmissionRow.sealed(complaint.submission(), key));
        for (int number = 1; number <= complaint.file().leaves().size(); number++) {
            first.leaf(new LeafRow(complaint, number, key, clock.instant()));
        }
        identity.ifPresent(given -> first.identity(key.seal(IDENTITY, Stored.bytes(given))));
        step.notices().forEach(notice -> first.outbox(TimeOrdered.id(clock.instant()), notice, clock.instant()));
        first.search();
        first.figures(figures.first(complaint.id(), facts(step, Optional.empty()), clock.instant()));
        first.store(sql);
    }

    @Override
    public void follow(Step<Complaint> step) {
        var next = step.next();
        var row = rows.find(ComplaintRow.class, key(next), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.version != next.version()) {
            throw new Outdated(false);
        }
        var key = DataKey.unwrap(keys, row.id, row.dataKey);
        var before = leaves(row);
        row.take(next, key, alarm(next));
        append(row, next, step);
        for (int number = before + 1; number <= next.file().leaves().size(); number++) {
            rows.persist(new LeafRow(next, number, key, clock.instant()));
            if (next.file().leaves().get(number - 1) instanceof Decision decision) {
                rows.persist(new DecisionRow(next, decision));
            }
        }
        var values = new ArrayList<>(sight(next).values(next));
        values.add(row.department);
        values.add(row.id);
        // Locks the row that is there: nobody takes the complaint's words down before this act is stored.
        sql.change(
                RowOfSight.UPDATE + "; INSERT INTO search_queue (department, complaint) VALUES (?, ?)"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET complaint = excluded.complaint",
                values.toArray());
        figures.follow(
                next.submission().department(), row.id, earlier -> facts(step, Optional.of(earlier)), clock.instant());
        rows.flush();
    }

    private CaseFacts facts(Step<Complaint> step, Optional<CaseFacts> before) {
        return CaseFactsOf.after(step.next(), step.acts(), before, step.next().department(departments.organisation()));
    }

    @Override
    public void renew(Complaint complaint, byte[] receipt) {
        sql.change(
                "UPDATE complaint SET receipt = ?, status_only = false WHERE department = ? AND id = ?",
                receipt,
                complaint.submission().department().text(),
                complaint.id());
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

    private void append(ComplaintRow row, Complaint complaint, Step<Complaint> step) {
        var department = complaint.submission().department();
        var head = row.journalCount == 0 ? Hash.ZERO : Hash.wrap(row.journalHead);
        int count = row.journalCount;
        for (Act act : step.acts()) {
            var entry = Entry.after(head, complaint.id(), ++count, act);
            sql.change(JournalRow.INSERT, JournalRow.values(department, entry));
            head = entry.hash();
            counters.count(act.kind());
        }
        row.endOfJournal(count, head);
        for (Notice notice : step.notices()) {
            rows.persist(new OutboxRow(department, complaint.reference(), notice, clock.instant()));
        }
    }

    /** When to look again hangs on days alone, and asks for nobody's absence. */
    private Optional<Instant> alarm(Complaint complaint) {
        return complaint
                .completion(new Setting(departments.organisation(), PairHistory.NONE, clock.instant()))
                .nextAlarm();
    }

    private RowOfSight sight(Complaint complaint) {
        var now = clock.instant();
        var absent = absences.on(LocalDate.ofInstant(now, Terms.ZONE));
        return RowOfSight.of(complaint, new Setting(departments.organisation(), PairHistory.NONE, absent, now), shades);
    }

    @Override
    public Optional<Identity> openIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.OPEN ? identity(complaint) : Optional.empty();
    }

    @Override
    public Optional<Identity> unsealedIdentity(Complaint complaint, StaffKey reader, Instant now) {
        return complaint.file().identityOpenUntil(reader, now).flatMap(until -> identity(complaint));
    }

    @Override
    public Optional<String> address(Complaint complaint) {
        return ownIdentity(complaint).flatMap(Identity::email);
    }

    @Override
    public Optional<Identity> ownIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.ANONYMOUS ? Optional.empty() : identity(complaint);
    }

    private Optional<Identity> identity(Complaint complaint) {
        var department = complaint.submission().department().text();
        return sql.first(
                        "SELECT sealed.read_identity(?, ?)",
                        row -> Optional.ofNullable(row.getBytes(1)),
                        department,
                        complaint.id())
                .flatMap(found -> found)
                .map(words -> Stored.read(key(department, complaint.id()).open(IDENTITY, words), Identity.class));
    }

    @Override
    public void replaceIdentity(Complaint complaint, Identity identity) {
        var department = complaint.submission().department().text();
        int replaced = sql.change(
                "UPDATE sealed.identity SET words = ? WHERE department = ? AND complaint = ?",
                key(department, complaint.id()).seal(IDENTITY, Stored.bytes(identity)),
                department,
                complaint.id());
        if (replaced != 1) {
            throw new Unknown("identity");
        }
    }

    private DataKey key(String department, UUID complaint) {
        return sql.first(
                        "SELECT data_key FROM complaint WHERE department = ? AND id = ?",
                        row -> DataKey.unwrap(keys, complaint, row.getBytes(1)),
                        department,
                        complaint)
                .orElseThrow(() -> new Unknown("complaint"));
    }

    @Override
    public List<Complaint> keptUntilBefore(DepartmentKey department, LocalDate day, int skip, int most) {
        return sql
                .list(
                        "SELECT id FROM complaint WHERE department = ? AND NOT open AND erased_at IS NULL AND due_on < ?"
                                + " ORDER BY due_on, id OFFSET ? LIMIT ?",
                        row -> new ComplaintRow.Key(department.text(), row.getObject(1, UUID.class)),
                        department.text(),
                        day,
                        skip,
                        most)
                .stream()
                .map(found -> toDomain(rows.find(ComplaintRow.class, found)))
                .toList();
    }

    @Override
    public Certificate erase(Step<Complaint> last) {
        follow(last);
        var complaint = last.next();
        var department = complaint.submission().department();
        boolean erased = sql.first(
                        "SELECT erase_complaint(?, ?)", row -> row.getBoolean(1), department.text(), complaint.id())
                .orElse(false);
        if (!erased) {
            throw new Outdated(false);
        }
        return certificate(department, complaint.id(), complaint.reference().text());
    }

    private Certificate certificate(DepartmentKey department, UUID complaint, String reference) {
        return journal.of(department, complaint).stream()
                .filter(entry -> entry.act().kind() == ActKind.ERASED)
                .findFirst()
                .map(entry -> new Certificate(
                        reference,
                        entry.act().at(),
                        entry.act().as(),
                        Boolean.parseBoolean(entry.act().facts().get("early")),
                        Integer.parseInt(entry.act().facts().getOrDefault("leaves", "0")),
                        Integer.parseInt(entry.act().facts().getOrDefault("files", "0")),
                        entry.number(),
                        entry.hash().toString()))
                .orElseThrow(() ->
                        new IllegalStateException("nothing in the journal says that " + reference + " was erased"));
    }

    @Override
    public Optional<Complaint> claimAlarmed(Instant now) {
        return sql.first(
                        "SELECT department, id FROM complaint WHERE alarm_at <= ? ORDER BY alarm_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> new ComplaintRow.Key(row.getString(1), row.getObject(2, UUID.class)),
                        now.atOffset(ZoneOffset.UTC))
                .map(found -> toDomain(rows.find(ComplaintRow.class, found)));
    }

    @Override
    public void watched(Complaint complaint) {
        sql.change(RowOfSight.UPDATE, sight(complaint).values(complaint).toArray());
        sql.change(
                "UPDATE complaint SET alarm_at = ? WHERE department = ? AND id = ?",
                alarm(complaint).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                complaint.submission().department().text(),
                complaint.id());
    }
}
