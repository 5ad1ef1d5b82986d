package org.vieraugen.persistence.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Group;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** One question of an auditor's as SQL. */
final class Lines {
    private static final Pattern PLACE = Pattern.compile(
            "(\\d{1,14})_([a-z0-9-]{1,100})_([A-Z][A-Z_]{1,29})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\\d{1,9})");

    /**
     * To which group an entry belongs: the first that fits. It is told by what the entry is about and in which part somebody acted, and by its kind only at a desk, where everything meets. So a
     * kind that a capability adds, or that only a newer server knows, belongs somewhere as well.
     */
    private static final String GROUP = "CASE WHEN j.subject_kind = '" + Body.KIND + "' THEN '" + Group.BODIES
            + "' WHEN j.kind IN (" + codes(AbsenceEntries.ALL) + ") THEN '" + Group.ABSENCES
            + "' WHEN j.kind IN (" + codes(AccessEntries.SIGN_INS) + ") THEN '" + Group.SIGN_INS
            + "' WHEN j.kind IN (" + codes(AccessEntries.LOOKS) + ") OR j.part = '" + Part.LOOK
            + "' AND j.subject_kind <> '" + Subject.DESK.kind() + "' THEN '" + Group.LOOKS
            + "' ELSE '" + Group.ACTS + "' END";

    private final Keys keys;
    private final StringBuilder query = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Lines(Filter filter, Optional<String> after, Subjects subjects, Keys keys) {
        this.keys = keys;
        query.append("SELECT j.department, ")
                .append(subjects.name())
                .append(" AS name, " + JournalRow.COLUMNS + " FROM journal j")
                .append(subjects.joined("j"))
                .append(" WHERE j.department = ? AND j.at >= ? AND j.at < ?");
        values.add(filter.department().text());
        values.add(begin(filter.from()));
        values.add(begin(filter.to().plusDays(1)));
        for (var kind : subjects.kinds()) {
            var visible = kind.visible(filter.reader());
            query.append(" AND ").append(visible.sql());
            values.addAll(visible.values());
        }
        filter.reference().ifPresent(reference -> {
            query.append(" AND (j.department, j.subject_kind, j.subject) IN (")
                    .append(subjects.named())
                    .append(')');
            subjects.kinds().forEach(kind -> values.add(reference.text()));
        });
        filter.staff().ifPresent(staff -> {
            query.append(
                    " AND EXISTS (SELECT 1 FROM journal_person p WHERE p.department = j.department AND p.subject_kind = j.subject_kind"
                            + " AND p.subject = j.subject AND p.pseudonym = j.staff AND p.shade = ?)");
            values.add(Names.shade(keys, staff));
        });
        filter.group().ifPresent(group -> {
            query.append(" AND " + GROUP + " = ?");
            values.add(group.name());
        });
        after.ifPresent(this::startAfter);
        query.append(" ORDER BY j.at DESC, j.department DESC, j.subject_kind DESC, j.subject DESC, j.number DESC");
    }

    private static String codes(Collection<ActKind> kinds) {
        return kinds.stream().map(kind -> "'" + kind + "'").sorted().collect(Collectors.joining(", "));
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Terms.ZONE).toOffsetDateTime();
    }

    private void startAfter(String place) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new Malformed("after", "unknown", "is no place that a page has named");
        }
        query.append(" AND (j.at, j.department, j.subject_kind, j.subject, j.number) < (?, ?, ?, ?, ?)");
        values.add(Instant.ofEpochMilli(Long.parseLong(parts.group(1))).atOffset(ZoneOffset.UTC));
        values.add(parts.group(2));
        values.add(parts.group(3));
        values.add(UUID.fromString(parts.group(4)));
        values.add(Integer.valueOf(parts.group(5)));
    }

    /** One stored row, whose people are not named yet. */
    private record Found(Names.Place place, String name, Entry entry) {
        Line line(Names names) {
            var at = entry.act().at().toEpochMilli();
            var subject = place.subject();
            return new Line(
                    place.department(),
                    subject,
                    name,
                    entry.number(),
                    names.in(place, entry.act()),
                    entry.hash().toString(),
                    at + "_" + place.department() + "_" + subject.kind() + "_" + subject.key() + "_" + entry.number());
        }
    }

    List<Line> list(Sql sql, int most) {
        values.add(most);
        var found = sql.list(
                query + " LIMIT ?",
                row -> new Found(
                        new Names.Place(row.getString("department"), JournalRow.subject(row)),
                        row.getString("name"),
                        JournalRow.entry(row, Hash.ZERO)),
                values.toArray());
        var places = found.stream()
                .filter(one -> !one.entry().act().people().isEmpty())
                .map(Found::place)
                .collect(Collectors.toSet());
        var names = Names.of(sql, keys, places);
        return found.stream().map(one -> one.line(names)).toList();
    }
}
