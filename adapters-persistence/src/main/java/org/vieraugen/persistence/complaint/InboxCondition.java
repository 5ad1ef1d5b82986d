package org.vieraugen.persistence.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.persistence.conflict.KeptAway;
import org.vieraugen.persistence.conflict.Shades;

/** Which complaints of the inbox are meant, as a condition on their rows. */
public final class InboxCondition {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private InboxCondition() {}

    /**
     * What that reader may see: the same answer as {@link org.vieraugen.domain.seat.Sight}, asked of rows.
     * Rows hold the keys that a complaint was found to concern, and the reader brings all keys of the own person: so what a new definition says of somebody who stands
     * in the chart twice counts at once, for all rows.
     */
    public static InboxCondition of(Reader reader, Shades shades) {
        return seen(reader, shades, false);
    }

    /** What that reader is mentioned in and has not opened since, where an earlier part is sight enough. */
    static InboxCondition mentioning(Reader reader, Shades shades) {
        return seen(reader, shades, true)
                .and("id = ANY (ARRAY(SELECT complaint FROM note_mention WHERE shade = ANY (?)))", (Object)
                        shades.of(reader.keys()))
                .and("erased_at IS NULL");
    }

    private static InboxCondition seen(Reader reader, Shades shades, boolean earlier) {
        var where = new InboxCondition();
        var me = reader.who().text();
        if (reader.own()) {
            where.or(
                    where.seat(me),
                    reader.roles().contains(Role.REVIEWER) ? where.countersignature(reader, shades) : "false",
                    earlier ? where.earlierPart(reader, shades) : "false");
        } else {
            where.and("department = ?", reader.home().text());
            desk(where, reader, me, earlier ? Optional.of(shades) : Optional.empty());
        }
        var away = KeptAway.from(reader, shades, "");
        where.and("NOT " + away.condition(), away.values().toArray());
        return where;
    }

    /** Those that the reader may countersign (F7). */
    public static InboxCondition toCountersign(Reader reader, Shades shades) {
        var where = new InboxCondition();
        where.or(where.countersignature(reader, shades));
        return where;
    }

    private static void desk(InboxCondition where, Reader reader, String me, Optional<Shades> earlier) {
        if (reader.roles().contains(Role.OMBUDSPERSON)) {
            return;
        }
        var ways = new ArrayList<String>();
        if (reader.roles().contains(Role.COORDINATOR)) {
            ways.add("origin IS NULL");
        }
        if (reader.roles().contains(Role.DEPUTY)) {
            ways.add("calls_deputies");
        }
        if (reader.roles().contains(Role.LAST_SEAT)) {
            ways.add("calls_last_seat");
        }
        ways.add(where.seat(me));
        earlier.ifPresent(shades -> ways.add(where.earlierPart(reader, shades)));
        where.or(ways.toArray(String[]::new));
    }

    private void or(String... ways) {
        conditions.add("(" + String.join(" OR ", ways) + ")");
    }

    private String seat(String me) {
        values.add(me);
        values.add(me);
        return "first_reviewer = ? OR second_reviewer = ?";
    }

    /** Whoever has no part in the complaint, and works with nobody involved, may countersign (F7). */
    private String countersignature(Reader reader, Shades shades) {
        values.add(reader.lent());
        values.add(reader.home().text());
        values.add(shades.of(reader.mates()));
        values.add(new Long[] {shades.of(reader.who())});
        values.add(shades.inJournal(reader.keys()));
        return "(awaits_countersignature AND (? OR department = ?)"
                + (reader.coordinates() ? " AND origin IS NULL" : "")
                + " AND (involved IS NULL OR NOT involved && ? OR waived && ?)"
                + " AND NOT " + acted(UNMINDED) + ")";
    }

    /** Whoever did something in the complaint with it before them. */
    private String earlierPart(Reader reader, Shades shades) {
        values.add(shades.inJournal(List.of(reader.who())));
        return acted(UNSEEING);
    }

    private static String acted(String otherThan) {
        return "EXISTS (SELECT 1 FROM journal_person p JOIN journal j ON j.department = p.department AND j.subject_kind = p.subject_kind"
                + " AND j.subject = p.subject AND j.staff = p.pseudonym WHERE p.department = complaint.department AND p.subject_kind = '"
                + Complaint.KIND + "' AND p.subject = complaint.id AND p.shade = ANY (?) AND j.part NOT IN ("
                + otherThan
                + "))";
    }

    /** The only parts after which somebody may still countersign (C5). */
    private static final String UNMINDED = withoutParticipants(CaseParts.COUNTERSIGN);

    /** The only parts after which somebody has not seen the complaint. */
    private static final String UNSEEING = withoutParticipants(CaseParts.REMEDY);

    private static String withoutParticipants(Part and) {
        return Stream.concat(Part.WITHOUT_PARTICIPANTS.stream(), Stream.of(and))
                .map(part -> "'" + part + "'")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public InboxCondition and(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(Arrays.asList(more));
        return this;
    }

    InboxCondition view(View view, Reader reader, LocalDate today) {
        return switch (view) {
            case MY_TURN -> turn(reader, today);
            case URGENT -> and("urgent");
            case OVERDUE ->
                and("coalesce(due_on, DATE '9999-12-31') < ?", today)
                        .and("status IN (" + named(Status::isWorkedOn) + ")");
            case WAITING -> and("waiting");
            case MENTIONED, ALL -> this;
        };
    }

    /** Whose turn it is stands in the row, as the domain says it. */
    private InboxCondition turn(Reader reader, LocalDate today) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(reader.roles());
        if (roles.contains(Role.DEPUTY) || roles.contains(Role.LAST_SEAT)) {
            // They see a complaint only when they are called to stand in.
            roles.add(Role.COORDINATOR);
            roles.add(Role.OMBUDSPERSON);
        }
        var names = roles.stream().map(Role::name).toArray(String[]::new);
        return and("open")
                .and(
                        "((turn_holder = ? OR (turn_holder IS NULL AND turn = ANY (?))) AND (turn_from IS NULL OR turn_from <= ?)"
                                + " OR turn_also && CAST(? AS text[])"
                                + (roles.contains(Role.OMBUDSPERSON) ? " OR waiting" : "") + ")",
                        reader.who().text(),
                        names,
                        today,
                        names);
    }

    private static String named(Predicate<Status> which) {
        return Arrays.stream(Status.values())
                .filter(which)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }

    /** One status, or all open ones. */
    InboxCondition status(Optional<Status> status) {
        status.ifPresent(wanted -> and("status = ?", wanted.name()));
        return and(status.filter(Status::isOver).isPresent() ? "NOT open AND erased_at IS NULL" : "open");
    }

    /**
     * At least one of each of these. What occurs often is found by walking through the list in its order until a page is full, what occurs seldom by
     * the index of words.
     */
    InboxCondition found(List<Long[]> words, boolean often) {
        if (words.isEmpty()) {
            return this;
        }
        var all = SqlSearchIndex.all(words);
        return and(
                often
                        // OFFSET 0 keeps it a look-up of one row each.
                        ? "EXISTS (SELECT 1 FROM search WHERE search.department = complaint.department"
                                + " AND search.complaint = complaint.id AND " + all + " OFFSET 0)"
                        : "id = ANY (ARRAY(SELECT complaint FROM search WHERE " + all + "))",
                words.toArray());
    }

    public String sentence() {
        return String.join(" AND ", conditions);
    }

    public Object[] values() {
        return values.toArray();
    }
}
