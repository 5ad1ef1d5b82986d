package org.vieraugen.persistence.invitation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** Invitations in PostgreSQL; what people wrote is sealed. Whoever changes those of a series at the same time waits at its row, or meets at an invitation's version. */
@OnePerServer
public class SqlSessionInvitations implements SessionInvitations {
    private static final String SELECT = "SELECT " + InvitationRows.COLUMNS + " FROM session_invitation";
    private static final String ONES = " WHERE department = ? AND invitation = ?";

    private final Sql sql;
    private final Keys keys;
    private final Journal journal;

    @Inject
    public SqlSessionInvitations(Sql sql, Keys keys, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public void hold(DepartmentKey department, UUID series) {
        sql.list(
                "SELECT 1 FROM exchange_series WHERE department = ? AND id = ? FOR NO KEY UPDATE",
                row -> true,
                department.text(),
                series);
    }

    @Override
    public void follow(Step<SessionInvitation> step) {
        var one = step.next();
        var key = one.version() == 1 ? added(one) : changed(one);
        sql.change(
                "DELETE FROM session_letter" + ONES + " AND id <> ALL (?)",
                one.department().text(),
                one.id(),
                one.letters().stream().map(Letter::id).toArray(UUID[]::new));
        // A letter that is there already does not change.
        var there = new HashSet<>(sql.list(
                "SELECT id FROM session_letter" + ONES,
                row -> row.getObject(1, UUID.class),
                one.department().text(),
                one.id()));
        one.letters().stream()
                .filter(letter -> !there.contains(letter.id()))
                .forEach(letter -> store(one, letter, key));
        one.replies().forEach(reply -> store(one, reply, key));
        // What is not open any more makes room for what is.
        one.wishes().stream().filter(wish -> !wish.isOpen()).forEach(wish -> store(one, wish, key));
        one.wishes().stream().filter(Wish::isOpen).forEach(wish -> store(one, wish, key));
        journal.append(one.department(), new Subject(Series.KIND, one.series()), step.acts());
    }

    private DataKey added(SessionInvitation one) {
        var key = DataKey.create(keys, one.id());
        int added = sql.change(
                "INSERT INTO session_invitation (department, id, participant, series, data_key, version) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, series, participant) DO NOTHING",
                one.department().text(),
                one.id(),
                one.participant(),
                one.series(),
                key.wrapped(),
                one.version());
        if (added == 0) {
            throw new Outdated(false);
        }
        return key;
    }

    private DataKey changed(SessionInvitation one) {
        return sql.first(
                        "UPDATE session_invitation SET version = ? WHERE department = ? AND id = ? AND version = ? RETURNING data_key",
                        row -> DataKey.unwrap(keys, one.id(), row.getBytes(1)),
                        one.version(),
                        one.department().text(),
                        one.id(),
                        one.version() - 1)
                .orElseThrow(() -> new Outdated(false));
    }

    private void store(SessionInvitation one, Letter letter, DataKey key) {
        sql.change(
                "INSERT INTO session_letter (department, invitation, id, purpose, occasion, basis, sequence, asks, posted_at, since, from_sequence, shows, mailbox)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.department().text(),
                one.id(),
                letter.id(),
                letter.purpose().name(),
                letter.occasion().text(),
                letter.basis(),
                letter.sequence(),
                letter.asks(),
                at(letter.at()),
                at(letter.since()),
                letter.from(),
                letter.shows(),
                letter.to()
                        .map(to -> key.seal(InvitationRows.placeOfLetter(letter.id()), bytes(to)))
                        .orElse(null));
    }

    private void store(SessionInvitation one, Reply reply, DataKey key) {
        sql.change(
                "INSERT INTO session_reply (department, invitation, occasion, coming, way, comment, came_at, given_at, sequence, elsewhere)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, invitation, occasion)"
                        + " DO UPDATE SET coming = excluded.coming, way = excluded.way, comment = excluded.comment, came_at = excluded.came_at,"
                        + " given_at = excluded.given_at, sequence = excluded.sequence, elsewhere = excluded.elsewhere"
                        + " WHERE session_reply.came_at <> excluded.came_at OR session_reply.coming <> excluded.coming",
                one.department().text(),
                one.id(),
                reply.occasion().text(),
                reply.coming().name(),
                reply.way().name(),
                key.seal(InvitationRows.placeOfReply(reply.occasion()), bytes(reply.comment())),
                at(reply.at()),
                at(reply.stamp()),
                reply.sequence(),
                reply.elsewhere());
    }

    /** Of a wish that is there already nothing but its state can change. */
    private void store(SessionInvitation one, Wish wish, DataKey key) {
        sql.change(
                "INSERT INTO session_wish (department, invitation, id, occasion, begins, ends, text, came_at, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, invitation, id)"
                        + " DO UPDATE SET state = excluded.state WHERE session_wish.state <> excluded.state",
                one.department().text(),
                one.id(),
                wish.id(),
                wish.occasion().text(),
                wish.begins().orElse(null),
                wish.ends().orElse(null),
                key.seal(InvitationRows.placeOfWish(wish.id()), bytes(wish.text())),
                at(wish.at()),
                wish.state().name());
    }

    @Override
    public Optional<SessionInvitation> find(UUID id) {
        return list(" WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<SessionInvitation> ofLetter(UUID letter) {
        return list(" WHERE id = (SELECT invitation FROM session_letter WHERE session_letter.id = ?)", letter).stream()
                .findFirst();
    }

    @Override
    public List<UUID> wished(DepartmentKey department) {
        return sql.list(
                "SELECT DISTINCT i.series FROM session_wish w JOIN session_invitation i ON i.department = w.department AND i.id = w.invitation"
                        + " WHERE w.department = ? AND w.state = 'OPEN'",
                row -> row.getObject(1, UUID.class),
                department.text());
    }

    @Override
    public List<SessionInvitation> ofParticipant(DepartmentKey department, UUID participant) {
        return list(" WHERE department = ? AND participant = ? ORDER BY id", department.text(), participant);
    }

    @Override
    public void forget(DepartmentKey department, UUID participant) {
        for (var table : List.of("session_letter", "session_reply", "session_wish")) {
            sql.change(
                    "DELETE FROM " + table
                            + " WHERE department = ? AND invitation IN (SELECT i.id FROM session_invitation i WHERE i.department = ? AND i.participant = ?)",
                    department.text(),
                    department.text(),
                    participant);
        }
        sql.change(
                "DELETE FROM session_invitation WHERE department = ? AND participant = ?",
                department.text(),
                participant);
    }

    @Override
    public List<SessionInvitation> of(DepartmentKey department, UUID series) {
        return list(" WHERE department = ? AND series = ? ORDER BY id", department.text(), series);
    }

    @Override
    public List<SessionInvitation> alive(DepartmentKey department, Collection<UUID> series, LocalDate today) {
        return list(
                " i WHERE department = ? AND series = ANY (?) AND (EXISTS (SELECT FROM participant p WHERE p.department = i.department AND p.id = i.participant AND (p.last_day IS NULL OR p.last_day >= ?))"
                        + " OR EXISTS (SELECT FROM session_letter l WHERE l.department = i.department AND l.invitation = i.id AND l.purpose = 'REQUEST')"
                        + " OR EXISTS (SELECT FROM session_wish w WHERE w.department = i.department AND w.invitation = i.id AND w.state = 'OPEN')) ORDER BY id",
                department.text(),
                series.toArray(UUID[]::new),
                today);
    }

    /** Of one department; whatever lies in other rows is read for all of them at once. */
    private List<SessionInvitation> list(String which, Object... values) {
        var rows = sql.list(SELECT + which, row -> InvitationRows.of(row, keys), values);
        if (rows.isEmpty()) {
            return List.of();
        }
        var all = rows.stream().collect(Collectors.toMap(InvitationRows::id, Function.identity()));
        var letters = parts(all, InvitationRows.LETTER, "posted_at, id", InvitationRows::letter);
        var replies = parts(all, InvitationRows.REPLY, "occasion", InvitationRows::reply);
        var wishes = parts(all, InvitationRows.WISH, "came_at, id", InvitationRows::wish);
        return rows.stream()
                .map(row -> row.with(
                        letters.getOrDefault(row.id(), List.of()),
                        replies.getOrDefault(row.id(), List.of()),
                        wishes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Makes one part of an invitation of the current row. */
    @FunctionalInterface
    private interface Part<T> {
        T read(InvitationRows of, ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> parts(Map<UUID, InvitationRows> all, String select, String order, Part<T> part) {
        Map<UUID, List<T>> parts = new HashMap<>();
        var department = all.values().iterator().next().department().text();
        sql.each(
                select + " WHERE department = ? AND invitation = ANY (?) ORDER BY " + order,
                row -> {
                    var id = row.getObject("invitation", UUID.class);
                    return parts.computeIfAbsent(id, of -> new ArrayList<>())
                            .add(part.read(Objects.requireNonNull(all.get(id)), row));
                },
                department,
                all.keySet().toArray(UUID[]::new));
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
