package org.vieraugen.persistence.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SubjectKey;

/** Whom the pseudonyms of some subjects mean, as long as the subjects' keys live (L9). */
public final class Names {
    /** A subject in its department. */
    record Place(String department, Subject subject) {}

    private final Map<Place, Map<StaffKey, StaffKey>> people = new HashMap<>();

    private Names() {}

    /** Of those subjects, with one question. */
    static Names of(Sql sql, Keys keys, Collection<Place> places) {
        var names = new Names();
        var opened = new HashMap<Place, SubjectKey>();
        sql.each(
                "SELECT p.department, p.subject_kind, p.subject, p.pseudonym, p.name, c.data_key"
                        + " FROM unnest(CAST(? AS text[]), CAST(? AS text[]), CAST(CAST(? AS text[]) AS uuid[])) w(department, subject_kind, subject)"
                        + " JOIN chain c ON c.department = w.department AND c.subject_kind = w.subject_kind AND c.subject = w.subject"
                        + " JOIN journal_person p ON p.department = c.department AND p.subject_kind = c.subject_kind AND p.subject = c.subject"
                        + " WHERE c.erased_at IS NULL",
                row -> {
                    var place = new Place(row.getString("department"), JournalRow.subject(row));
                    var wrapped = row.getBytes("data_key");
                    var key = opened.computeIfAbsent(place, at -> SubjectKey.unwrap(keys, at.subject(), wrapped));
                    var pseudonym = new StaffKey(row.getString("pseudonym"));
                    names.people
                            .computeIfAbsent(place, at -> new HashMap<>())
                            .put(pseudonym, key.open(pseudonym, row.getBytes("name")));
                    return true;
                },
                places.stream().map(Place::department).toArray(String[]::new),
                places.stream().map(place -> place.subject().kind().code()).toArray(String[]::new),
                places.stream().map(place -> place.subject().key().toString()).toArray(String[]::new));
        return names;
    }

    /** That act with the names that are known; of whoever is named no more, the pseudonym stays. */
    Act in(Place place, Act act) {
        var known = people.getOrDefault(place, Map.of());
        return act.naming(pseudonym -> known.getOrDefault(pseudonym, pseudonym));
    }

    static Place place(DepartmentKey department, Subject subject) {
        return new Place(department.text(), subject);
    }

    /** 64 bits of a keyed hash, by which one person is found in many subjects; gone with the name when its subject is erased. */
    public static long shade(Keys keys, StaffKey who) {
        return ByteBuffer.wrap(keys.searchHash(("journal " + who.text()).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
