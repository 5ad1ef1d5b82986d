package org.vieraugen.persistence.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vieraugen.application.complaint.Inbox.Reader;
import org.vieraugen.application.complaint.Inbox.View;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;

/** Which complaints of the inbox are meant, as a condition on their rows. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Where() {}

    /** What that reader may see at all. */
    static Where of(Reader reader) {
        var where = new Where().and("department = ?", reader.department().text());
        if (!reader.protectedToo()) {
            where.and("origin IS NULL");
        }
        if (reader.own()) {
            // A countersignature is anybody's who is uninvolved (F7); who is, shows when the case is opened.
            where.and(
                    "(first_reviewer = ? OR second_reviewer = ? OR awaits_countersignature)",
                    reader.who().text(),
                    reader.who().text());
        }
        return where;
    }

    Where and(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(Arrays.asList(more));
        return this;
    }

    Where view(View view, Reader reader, LocalDate today) {
        return switch (view) {
            case MY_TURN -> turn(reader, today);
            case URGENT -> and("urgent");
            case OVERDUE ->
                and("coalesce(due_on, DATE '9999-12-31') < ?", today)
                        .and("status IN (" + named(Status::isWorkedOn) + ")");
            case WAITING -> and("waiting");
            case ALL -> this;
        };
    }

    /** Whose turn it is, is said by the status; a seat that nobody holds is the office's turn, and so is a decision that nobody can object to any more. */
    private Where turn(Reader reader, LocalDate today) {
        var turns = new ArrayList<String>();
        var more = new ArrayList<Object>();
        for (var status : Status.values()) {
            status.turn().ifPresent(seat -> {
                var column = seat == Seat.FIRST ? "first_reviewer" : "second_reviewer";
                turns.add("(status = '" + status + "' AND " + column + " = ?)");
                more.add(reader.who().text());
                if (reader.roles().contains(Role.COORDINATOR)) {
                    turns.add("(status = '" + status + "' AND " + column + " IS NULL)");
                }
            });
        }
        if (reader.roles().contains(Role.REVIEWER)) {
            turns.add("awaits_countersignature");
        }
        if (reader.roles().contains(Role.COORDINATOR)) {
            turns.add("status = '" + Status.SUBMITTED + "'");
            turns.add("(status = '" + Status.DECIDED + "' AND due_on < ?)");
            more.add(today);
        }
        if (reader.roles().contains(Role.OMBUDSPERSON)) {
            turns.add("(NOT awaits_countersignature AND status IN ("
                    + named(status -> status.owes() == Role.OMBUDSPERSON) + "))");
            turns.add("waiting");
            turns.add("(status = '" + Status.SUBMITTED + "' AND origin IS NOT NULL)");
        }
        return and("open").and("(" + String.join(" OR ", turns) + ")", more.toArray());
    }

    private static String named(Predicate<Status> which) {
        return Arrays.stream(Status.values())
                .filter(which)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }

    /** One status, or all open ones. */
    Where status(Optional<Status> status) {
        status.ifPresent(wanted -> and("status = ?", wanted.name()));
        return and(status.filter(Status::isOver).isPresent() ? "NOT open AND erased_at IS NULL" : "open");
    }

    /**
     * At least one of each of these. What occurs often is found by walking through the list in its order until a page is full, what occurs seldom by
     * the index of words.
     */
    Where found(List<Long[]> words, boolean often) {
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

    String sentence() {
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
