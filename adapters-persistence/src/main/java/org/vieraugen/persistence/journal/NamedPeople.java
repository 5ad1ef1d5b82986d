package org.vieraugen.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SubjectKey;

/** Finds the first entry of a living subject that names somebody of whom nobody can say any more who it is. */
final class NamedPeople {
    private final Sql sql;
    private final Keys keys;
    private final Subjects subjects;
    private Names.@Nullable Place place;
    private @Nullable SubjectKey key;
    private @Nullable Broken found;

    NamedPeople(Sql sql, Keys keys, Subjects subjects) {
        this.sql = sql;
        this.keys = keys;
        this.subjects = subjects;
    }

    Optional<Broken> firstUnnamed() {
        sql.each(
                "SELECT DISTINCT ON (j.department, j.subject_kind, j.subject, n.pseudonym) j.department, j.subject_kind, j.subject, j.number,"
                        + " n.pseudonym, p.name AS sealed, p.shade, c.data_key, " + subjects.name()
                        + " AS name FROM journal j"
                        + " JOIN chain c ON c.department = j.department AND c.subject_kind = j.subject_kind AND c.subject = j.subject"
                        + " CROSS JOIN LATERAL (SELECT j.staff UNION ALL SELECT unnest(string_to_array(f.value, ' '))"
                        + " FROM jsonb_each_text(CAST(j.facts AS jsonb)) f WHERE f.key = ANY (?)) n(pseudonym)"
                        + " LEFT JOIN journal_person p ON p.department = j.department AND p.subject_kind = j.subject_kind AND p.subject = j.subject"
                        + " AND p.pseudonym = n.pseudonym" + subjects.joined("j")
                        + " WHERE c.erased_at IS NULL AND n.pseudonym IS NOT NULL"
                        + " ORDER BY j.department, j.subject_kind, j.subject, n.pseudonym, j.number",
                this::check,
                (Object) Act.PEOPLE.toArray(String[]::new));
        return Optional.ofNullable(found);
    }

    private boolean check(ResultSet row) throws SQLException {
        var subject = JournalRow.subject(row);
        try {
            if (isNamed(row, subject)) {
                return true;
            }
        } catch (IllegalStateException e) {
            // Said below, like a name that is missing.
        }
        found = new Broken(
                row.getString("department"),
                Subjects.called(subject, row.getString("name")),
                row.getInt("number"),
                "it cannot be said any more whom it names");
        return false;
    }

    private boolean isNamed(ResultSet row, Subject subject) throws SQLException {
        var here = new Names.Place(row.getString("department"), subject);
        var under = key;
        if (under == null || !here.equals(place)) {
            under = SubjectKey.unwrap(keys, subject, row.getBytes("data_key"));
            key = under;
            place = here;
        }
        var sealed = row.getBytes("sealed");
        if (sealed == null) {
            return false;
        }
        var pseudonym = new StaffKey(row.getString("pseudonym"));
        var who = under.open(pseudonym, sealed);
        return under.pseudonym(who).equals(pseudonym) && row.getLong("shade") == Names.shade(keys, who);
    }
}
