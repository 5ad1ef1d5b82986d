package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SubjectKey;

/** The journal in PostgreSQL. A row for each subject remembers how long its chain is and where it ends, so that a cut-off end shows. */
@OnePerServer
public class JpaJournal implements Journal {
    private static final String[] WITHOUT_PARTICIPANTS =
            Part.WITHOUT_PARTICIPANTS.stream().map(Part::code).toArray(String[]::new);

    private final Sql sql;
    private final Keys keys;
    private final Anchors anchors;
    private final Subjects subjects;
    private final ActCounters counters;

    @Inject
    public JpaJournal(Sql sql, Keys keys, Anchors anchors, Subjects subjects, ActCounters counters) {
        this.sql = sql;
        this.keys = keys;
        this.anchors = anchors;
        this.subjects = subjects;
        this.counters = counters;
    }

    @Override
    public List<Noted> of(DepartmentKey department, Subject subject) {
        var entries = sql.list(
                "SELECT " + JournalRow.COLUMNS
                        + " FROM journal j WHERE j.department = ? AND j.subject_kind = ? AND j.subject = ? ORDER BY j.number",
                row -> JournalRow.entry(row, Hash.ZERO),
                department.text(),
                subject.kind().code(),
                subject.key());
        if (entries.stream().allMatch(entry -> entry.act().people().isEmpty())) {
            return entries.stream()
                    .map(entry -> new Noted(entry.number(), entry.act(), entry.hash()))
                    .toList();
        }
        var place = Names.place(department, subject);
        var names = Names.of(sql, keys, Set.of(place));
        return entries.stream()
                .map(entry -> new Noted(entry.number(), names.in(place, entry.act()), entry.hash()))
                .toList();
    }

    @Override
    public List<Participation> parts(DepartmentKey department, Subject subject) {
        var key = new AtomicReference<@Nullable SubjectKey>();
        return sql
                .list(
                        "SELECT DISTINCT j.staff, j.part, p.name, c.data_key FROM journal j"
                                + " JOIN chain c ON c.department = j.department AND c.subject_kind = j.subject_kind AND c.subject = j.subject"
                                + " LEFT JOIN journal_person p ON p.department = j.department AND p.subject_kind = j.subject_kind AND p.subject = j.subject"
                                + " AND p.pseudonym = j.staff WHERE j.department = ? AND j.subject_kind = ? AND j.subject = ?"
                                + " AND j.part <> ALL (?) AND j.staff IS NOT NULL AND c.erased_at IS NULL",
                        row -> part(subject, row, key),
                        department.text(),
                        subject.kind().code(),
                        subject.key(),
                        WITHOUT_PARTICIPANTS)
                .stream()
                .sorted(Comparator.comparing(Participation::staff)
                        .thenComparing(took -> took.part().code()))
                .toList();
    }

    /** Whoever cannot be named must not pass for a fresh pair of eyes. */
    private Participation part(Subject subject, ResultSet row, AtomicReference<@Nullable SubjectKey> opened)
            throws SQLException {
        var name = row.getBytes("name");
        if (name == null) {
            throw new IllegalStateException("somebody who acted in " + subject + " is not named any more");
        }
        var key = opened.get();
        if (key == null) {
            key = SubjectKey.unwrap(keys, subject, row.getBytes("data_key"));
            opened.set(key);
        }
        var who = key.open(new StaffKey(row.getString("staff")), name);
        return Participation.here(who, new Part(row.getString("part")));
    }

    /** For whoever stores all rows of a new subject in one message. */
    public Chain beginning(DepartmentKey department, Subject subject, List<Act> acts) {
        return grown(Chain.beginning(keys, department, subject), acts);
    }

    private Chain grown(Chain chain, List<Act> acts) {
        acts.forEach(act -> {
            chain.add(act);
            counters.count(act.kind());
        });
        return chain;
    }

    @Override
    public void append(DepartmentKey department, Subject subject, List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        var chain = Chain.held(sql, keys, department, subject).orElseGet(() -> {
            // Of two who begin it at once, one waits for the other here.
            Chain.prepare(sql, department, subject);
            return Chain.held(sql, keys, department, subject).orElseThrow();
        });
        store(grown(chain, acts));
    }

    @Override
    public void look(DepartmentKey department, Subject subject, Act look) {
        var chain = Chain.held(sql, keys, department, subject).orElseThrow(() -> Chain.unknown(subject));
        store(grown(chain, List.of(look)));
    }

    private void store(Chain chain) {
        var statements = new Statements();
        chain.store(statements);
        statements.send(sql);
    }

    @Override
    public List<Line> lines(Filter filter, Optional<String> after, int most) {
        return new Lines(filter, after, subjects, keys).list(sql, most);
    }

    @Override
    public void erase(DepartmentKey department, Subject subject) {
        boolean erased = sql.first(
                        "SELECT erase_subject(?, ?, ?)",
                        row -> row.getBoolean(1),
                        department.text(),
                        subject.kind().code(),
                        subject.key())
                .orElse(false);
        if (!erased) {
            throw Chain.unknown(subject);
        }
    }

    @Override
    public void anchor() {
        anchors.add();
    }

    @Override
    public Optional<Broken> verify() {
        return new Chains(sql, subjects)
                .firstBroken()
                .or(new NamedPeople(sql, keys, subjects)::firstUnnamed)
                .or(anchors::firstBroken);
    }
}
