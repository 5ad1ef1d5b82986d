package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;

/** One page in one index range scan, whatever the number of complaints. */
@OnePerServer
public class SqlInbox implements Inbox {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String COLUMNS =
            "reference, status, category, language, channel, urgent, shielded, waiting, due_on, submitted_at,"
                    + " first_reviewer, second_reviewer, version, id";

    /** Whether the reader is mentioned there; takes the reader's shades. */
    private static final String MENTIONED =
            "EXISTS (SELECT 1 FROM note_mention m WHERE m.department = complaint.department AND m.complaint = complaint.id"
                    + " AND m.shade = ANY (?))";

    private final Sql sql;
    private final SqlSearchIndex index;
    private final Shades shades;

    @Inject
    public SqlInbox(Sql sql, SqlSearchIndex index, Shades shades) {
        this.sql = sql;
        this.index = index;
        this.shades = shades;
    }

    private record Place(boolean urgent, LocalDate due, UUID id) {
        String written() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((urgent + " " + due + " " + id).getBytes(StandardCharsets.UTF_8));
        }

        static Place read(String written) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", 3);
                if (parts.length == 3) {
                    return new Place(
                            Boolean.parseBoolean(parts[0]),
                            Days.near("after", LocalDate.parse(parts[1])),
                            UUID.fromString(parts[2]));
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new Malformed("after", "bad-cursor", "is no page that this list gave");
            }
            throw new Malformed("after", "bad-cursor", "is no page that this list gave");
        }
    }

    private record Found(Line line, Place place) {}

    @Override
    public Page page(Reader reader, Filter filter, LocalDate today, Optional<String> after) {
        var where = where(reader, filter, today, searched(reader, filter));
        after.map(Place::read).ifPresent(place -> behind(where, filter.order(), place));
        var sentence = "SELECT " + COLUMNS + ", " + MENTIONED + " FROM complaint WHERE " + where.sentence()
                + " ORDER BY " + columns(filter.order()) + " LIMIT " + (PAGE + 1);
        var values = Stream.concat(Stream.of((Object) shades.of(reader.keys())), Arrays.stream(where.values()));
        return page(sql.list(sentence, SqlInbox::found, values.toArray()));
    }

    /** What is searched for, as the index knows it. */
    private record Searched(List<Long[]> words, boolean often) {}

    private Searched searched(Reader reader, Filter filter) {
        var words = index.searched(reader.departments(), filter.words(), filter.person());
        return new Searched(words, index.occurOften(words));
    }

    private InboxCondition where(Reader reader, Filter filter, LocalDate today, Searched searched) {
        var where = of(filter.view(), reader).view(filter.view(), reader, today);
        if (filter.view() != View.MENTIONED || filter.status().isPresent()) {
            where.status(filter.status());
        }
        return where.found(searched.words(), searched.often());
    }

    private InboxCondition of(View view, Reader reader) {
        return view == View.MENTIONED ? InboxCondition.mentioning(reader, shades) : InboxCondition.of(reader, shades);
    }

    /** A complaint's key begins with the moment at which it was stored: what is written down later than it came in stands there, too. */
    private static String columns(Order order) {
        return switch (order) {
            case DUE -> "urgent DESC, coalesce(due_on, DATE '9999-12-31'), id";
            case OLDEST -> "id";
            case NEWEST -> "id DESC";
        };
    }

    private static void behind(InboxCondition where, Order order, Place place) {
        switch (order) {
            case OLDEST -> where.and("id > ?", place.id());
            case NEWEST -> where.and("id < ?", place.id());
            case DUE ->
                // Two plain ranges of the index's order: urgent ones first, each by due date and id.
                where.and(
                        place.urgent()
                                ? "(NOT urgent OR (coalesce(due_on, DATE '9999-12-31'), id) > (?, ?))"
                                : "NOT urgent AND (coalesce(due_on, DATE '9999-12-31'), id) > (?, ?)",
                        place.due(),
                        place.id());
        }
    }

    @Override
    public Map<Filter, Integer> countEach(Reader reader, Collection<Filter> lists, LocalDate today) {
        var searches = new HashMap<Filter, Searched>();
        var counts = new HashMap<Filter, Integer>();
        for (var list : lists) {
            // Views and states are no part of what is searched for.
            var searched = searches.computeIfAbsent(list.in(View.ALL), same -> searched(reader, same));
            counts.put(list, count(where(reader, list, today, searched)));
        }
        return counts;
    }

    private int count(InboxCondition where) {
        return sql.first(
                        "SELECT count(*) FROM (SELECT 1 FROM complaint WHERE " + where.sentence() + " LIMIT "
                                + MOST_COUNTED + ") counted",
                        row -> row.getInt(1),
                        where.values())
                .orElse(0);
    }

    private static Page page(List<Found> found) {
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        return new Page(
                shown.stream().map(Found::line).toList(),
                more ? Optional.of(shown.get(PAGE - 1).place().written()) : Optional.empty());
    }

    @Override
    public Map<View, Integer> counts(Reader reader, LocalDate today) {
        var counts = new EnumMap<View, Integer>(View.class);
        for (var view : View.values()) {
            counts.put(
                    view,
                    count(of(view, reader).view(view, reader, today).and(view == View.MENTIONED ? "true" : "open")));
        }
        return counts;
    }

    private static Found found(ResultSet row) throws SQLException {
        var due = Optional.ofNullable(row.getObject(9, LocalDate.class));
        return new Found(
                new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        new Marks(row.getBoolean(6), row.getBoolean(7), row.getBoolean(8), row.getBoolean(15)),
                        due,
                        row.getObject(10, OffsetDateTime.class).toInstant(),
                        new Reviewers(Optional.ofNullable(row.getString(11)), Optional.ofNullable(row.getString(12))),
                        row.getInt(13)),
                new Place(row.getBoolean(6), due.orElse(NEVER), row.getObject(14, UUID.class)));
    }
}
