package org.vieraugen.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;

/** Walks the chains of all subjects in one pass and stops at the first entry that does not hold. */
final class Chains {
    private final Sql sql;
    private final Subjects subjects;
    private @Nullable Broken found;
    private @Nullable Subject subject;
    private Hash head = Hash.ZERO;
    private int number;
    private int expected;
    private boolean erased;
    private boolean silent;
    private String department = "";
    private String name = "";

    Chains(Sql sql, Subjects subjects) {
        this.sql = sql;
        this.subjects = subjects;
    }

    Optional<Broken> firstBroken() {
        sql.each(
                "SELECT c.department, c.subject_kind AS kind_of_chain, c.subject AS subject_of_chain, c.length, c.head, c.erased_at, "
                        + subjects.name() + " AS name, " + JournalRow.COLUMNS + " FROM chain c" + subjects.joined("c")
                        + " LEFT JOIN journal j ON j.department = c.department AND j.subject_kind = c.subject_kind AND j.subject = c.subject"
                        + " ORDER BY c.department, c.subject_kind, c.subject, j.number",
                this::check);
        if (found == null) {
            endsEarly();
        }
        return Optional.ofNullable(found).or(this::withoutChain).or(this::withoutSubject);
    }

    private boolean check(ResultSet row) throws SQLException {
        var next = chain(row);
        if (!next.equals(subject) || !department.equals(row.getString("department"))) {
            if (endsEarly()) {
                return false;
            }
            subject = next;
            department = row.getString("department");
            name = row.getString("name");
            expected = row.getInt("length");
            silent = row.getObject("erased_at") != null;
            erased = silent;
            head = Hash.ZERO;
            number = 0;
        }
        number++;
        if (row.getObject("subject") == null || row.getInt("number") != number) {
            return broken("the entry is missing");
        }
        try {
            var entry = JournalRow.entry(row, head);
            if (!entry.holds()) {
                return broken("its hash does not fit its content and the entry before");
            }
            // The certificate is made from the entry that says so (I7).
            if (entry.hasLostFacts() && (!silent || entry.act().kind().equals(ActKind.ERASED))) {
                return broken("its facts are gone, and no erasure takes them");
            }
            head = entry.hash();
            // Once nobody is named any more, there is an entry that says so.
            erased = erased && !entry.act().kind().equals(ActKind.ERASED);
        } catch (IllegalArgumentException | IllegalStateException | org.vieraugen.domain.Malformed e) {
            return broken("it cannot be read");
        }
        if (number == expected && !head.equals(Hash.wrap(row.getBytes("head")))) {
            return broken("its subject remembers another end of the chain");
        }
        if (number > expected) {
            return broken("its subject knows of no such entry");
        }
        return true;
    }

    private static Subject chain(ResultSet row) throws SQLException {
        return new Subject(
                new Subject.Kind(row.getString("kind_of_chain")),
                row.getObject("subject_of_chain", java.util.UUID.class));
    }

    /** Whether the chain just left ended before its subject says, or was silenced without a word. */
    private boolean endsEarly() {
        if (number < expected) {
            number++;
            broken("the entry is missing");
            return true;
        }
        if (erased) {
            broken("nobody is named any more, and no entry says that the subject was erased");
        }
        return erased;
    }

    private boolean broken(String why) {
        found = new Broken(department, subject == null ? "" : Subjects.called(subject, name), number, why);
        return false;
    }

    /** Entries whose chain is gone. */
    private Optional<Broken> withoutChain() {
        return sql.first(
                "SELECT j.department, j.subject_kind, j.subject, j.number, " + subjects.name()
                        + " AS name FROM journal j"
                        + subjects.joined("j")
                        + " LEFT JOIN chain c ON c.department = j.department AND c.subject_kind = j.subject_kind AND c.subject = j.subject"
                        + " WHERE c.subject IS NULL ORDER BY j.department, j.subject_kind, j.subject, j.number LIMIT 1",
                row -> new Broken(
                        row.getString("department"),
                        Subjects.called(JournalRow.subject(row), row.getString("name")),
                        row.getInt("number"),
                        "the end of its chain is gone"));
    }

    /** Subjects whose whole chain is gone, and chains whose subject is. */
    private Optional<Broken> withoutSubject() {
        if (subjects.kinds().isEmpty()) {
            return Optional.empty();
        }
        var questions = subjects.kinds().stream()
                .map(kind ->
                        """
                        SELECT coalesce(s.department, c.department), coalesce(s.name, '%1$s/' || c.subject) FROM (%2$s) s
                        FULL JOIN (SELECT department, subject FROM chain WHERE subject_kind = '%1$s') c
                        ON c.department = s.department AND c.subject = s.subject WHERE c.subject IS NULL OR s.subject IS NULL
                        """
                                .formatted(kind.kind(), kind.all()))
                .collect(Collectors.joining(" UNION ALL "));
        return sql.first(
                questions + " ORDER BY 1, 2 LIMIT 1",
                row -> new Broken(
                        row.getString(1),
                        row.getString(2),
                        1,
                        "there is a subject without a chain, or a chain without a subject"));
    }
}
