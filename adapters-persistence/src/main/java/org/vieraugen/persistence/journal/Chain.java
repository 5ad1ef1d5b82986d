package org.vieraugen.persistence.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Commitment;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SubjectKey;

/** The end of one subject's chain, and what is added to it. Its key is made when somebody is named for the first time: whoever complains names nobody, and pays for none. */
public final class Chain {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGIN =
            "INSERT INTO chain (department, subject_kind, subject, length, head, data_key) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String CONTINUE =
            "UPDATE chain SET length = ?, head = ?, data_key = ? WHERE department = ? AND subject_kind = ? AND subject = ?";
    private static final String NAME =
            "INSERT INTO journal_person (department, subject_kind, subject, pseudonym, shade, name) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final Keys keys;
    private final DepartmentKey department;
    private final Subject subject;
    private final boolean begins;
    private final List<Entry> added = new ArrayList<>();
    private final Map<StaffKey, StaffKey> named = new LinkedHashMap<>();
    private int length;
    private Hash head;
    private @Nullable SubjectKey key;

    private Chain(Keys keys, DepartmentKey department, Subject subject, boolean begins, int length, Hash head) {
        this.keys = keys;
        this.department = department;
        this.subject = subject;
        this.begins = begins;
        this.length = length;
        this.head = head;
    }

    /** Of a subject that comes into being in this transaction. */
    static Chain beginning(Keys keys, DepartmentKey department, Subject subject) {
        return new Chain(keys, department, subject, true, 0, Hash.ZERO);
    }

    /**
     * Nobody else adds to it until the transaction ends.
     *
     * @return empty when nothing was ever noted of the subject
     * @throws Unknown when the subject was erased
     */
    static Optional<Chain> held(Sql sql, Keys keys, DepartmentKey department, Subject subject) {
        return sql.first(
                "SELECT length, head, data_key, erased_at IS NOT NULL FROM chain WHERE department = ? AND subject_kind = ? AND subject = ? FOR UPDATE",
                row -> {
                    if (row.getBoolean(4)) {
                        throw Chain.unknown(subject);
                    }
                    var chain = new Chain(keys, department, subject, false, row.getInt(1), Hash.wrap(row.getBytes(2)));
                    chain.key = row.getBytes(3).length == 0 ? null : SubjectKey.unwrap(keys, subject, row.getBytes(3));
                    return chain;
                },
                department.text(),
                subject.kind().code(),
                subject.key());
    }

    /** Begins the chain of a subject that somebody else may begin at this moment; {@link #held} then waits for whoever was first. */
    static void prepare(Sql sql, DepartmentKey department, Subject subject) {
        sql.change(
                BEGIN + " ON CONFLICT DO NOTHING",
                department.text(),
                subject.kind().code(),
                subject.key(),
                0,
                Hash.ZERO.bytes(),
                new byte[0]);
    }

    static Unknown unknown(Subject subject) {
        return new Unknown(
                subject.kind().code().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    public void add(Act act) {
        // Looks, the most frequent entries, have no facts and need none.
        var salt = new byte[act.facts().isEmpty() ? 0 : Commitment.SALT];
        RANDOM.nextBytes(salt);
        var entry = Entry.after(head, subject, ++length, act.naming(this::pseudonym), salt);
        added.add(entry);
        head = entry.hash();
    }

    private StaffKey pseudonym(StaffKey who) {
        var under = key == null ? SubjectKey.create(keys, subject) : key;
        key = under;
        return named.computeIfAbsent(who, under::pseudonym);
    }

    /** What must be stored of all that was added. */
    public void store(Statements statements) {
        var wrapped = key == null ? new byte[0] : key.wrapped();
        if (begins) {
            statements.add(
                    BEGIN, department.text(), subject.kind().code(), subject.key(), length, head.bytes(), wrapped);
        } else {
            statements.add(
                    CONTINUE,
                    length,
                    head.bytes(),
                    wrapped,
                    department.text(),
                    subject.kind().code(),
                    subject.key());
        }
        for (var entry : added) {
            statements.add(JournalRow.INSERT, JournalRow.values(department, entry));
        }
        var under = key;
        if (under != null) {
            named.forEach((who, pseudonym) -> statements.add(
                    NAME,
                    department.text(),
                    subject.kind().code(),
                    subject.key(),
                    pseudonym.text(),
                    Names.shade(keys, who),
                    under.seal(pseudonym, who)));
        }
    }
}
