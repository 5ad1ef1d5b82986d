package org.vieraugen.persistence.request;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.application.request.Requests;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Said;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Requests in PostgreSQL. Two who act on one at the same time meet at its version. */
@OnePerServer
public class SqlRequests implements Requests {
    private static final String SELECT = "SELECT " + RequestRows.COLUMNS + " FROM request WHERE erased_at IS NULL AND ";

    private final Sql sql;
    private final Keys keys;
    private final RequestNumbers numbers;
    private final Shades shades;
    private final Journal journal;
    private final RequestRows rows;

    @Inject
    public SqlRequests(Sql sql, Keys keys, RequestNumbers numbers, Shades shades, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.numbers = numbers;
        this.shades = shades;
        this.journal = journal;
        rows = new RequestRows(keys);
    }

    @Override
    public long nextNumber() {
        return numbers.next();
    }

    @Override
    public void add(Step<Request> first) {
        insert(first, null);
    }

    @Override
    public void add(Step<Request> first, String mail) {
        insert(first, hash(mail));
    }

    private byte[] hash(String mail) {
        return keys.hash(("mail of a request " + mail).getBytes(StandardCharsets.UTF_8));
    }

    private void insert(Step<Request> first, byte @Nullable [] mail) {
        var request = first.next();
        var key = DataKey.create(keys, request.id());
        sql.change(
                "INSERT INTO request (department, id, number, channel, language, received_at, data_key, mail, team, due_on, state, in_time, ended_at, asked, mentions,"
                        + " complained, involved, away, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.department().text(),
                request.id(),
                request.number().text(),
                request.arrival().channel().name(),
                request.arrival().language(),
                at(request.arrival().at()),
                key.wrapped(),
                mail,
                request.team().text(),
                request.due(),
                request.state().name(),
                request.inTime().orElse(null),
                request.ended().map(SqlRequests::at).orElse(null),
                sealed(key, RequestRows.ASKED, request.words().asked()),
                sealed(key, RequestRows.MENTIONS, Optional.of(request.words().mentions())),
                sealed(key, RequestRows.COMPLAINED, request.complained()),
                shaded(request.words().mentions().certain()),
                shaded(request.words().mentions().possible()),
                request.version());
        journal.append(request.department(), request.subject(), first.acts());
    }

    @Override
    public void follow(Step<Request> step) {
        var request = step.next();
        var key = key(request);
        int changed = sql.change(
                "UPDATE request SET team = ?, due_on = ?, state = ?, in_time = ?, ended_at = ?, asked = ?, mentions = ?, complained = ?, involved = ?, away = ?, version = ?"
                        + " WHERE department = ? AND id = ? AND version = ?",
                request.team().text(),
                request.due(),
                request.state().name(),
                request.inTime().orElse(null),
                request.ended().map(SqlRequests::at).orElse(null),
                sealed(key, RequestRows.ASKED, request.words().asked()),
                sealed(key, RequestRows.MENTIONS, Optional.of(request.words().mentions())),
                sealed(key, RequestRows.COMPLAINED, request.complained()),
                shaded(request.words().mentions().certain()),
                shaded(request.words().mentions().possible()),
                request.version(),
                request.department().text(),
                request.id(),
                request.version() - 1);
        if (changed == 0) {
            throw new Outdated(false);
        }
        store(request, key);
        journal.append(request.department(), request.subject(), step.acts());
    }

    /** Until the transaction ends nobody else changes it. */
    private DataKey key(Request request) {
        return sql.first(
                        "SELECT data_key FROM request WHERE department = ? AND id = ? AND version = ? AND erased_at IS NULL FOR UPDATE",
                        row -> DataKey.unwrap(keys, request.id(), row.getBytes(1)),
                        request.department().text(),
                        request.id(),
                        request.version() - 1)
                .orElseThrow(() -> new Outdated(false));
    }

    /** What was said is only ever added to, until all of it is taken away. */
    private void store(Request request, DataKey key) {
        var said = request.words().said();
        if (said.isEmpty()) {
            forget(request);
            return;
        }
        int stored = sql.first(
                        "SELECT count(*) FROM request_said WHERE department = ? AND request = ?",
                        row -> row.getInt(1),
                        request.department().text(),
                        request.id())
                .orElse(0);
        for (int number = stored; number < said.size(); number++) {
            var one = said.get(number);
            sql.change(
                    "INSERT INTO request_said (department, request, number, id, words) VALUES (?, ?, ?, ?, ?)",
                    request.department().text(),
                    request.id(),
                    number,
                    one.id(),
                    key.seal(RequestRows.placeOfSaid(number), Stored.bytes(one)));
        }
    }

    private void forget(Request request) {
        sql.change(
                "DELETE FROM request_said WHERE department = ? AND request = ?",
                request.department().text(),
                request.id());
    }

    private static byte @Nullable [] sealed(DataKey key, String place, Optional<?> words) {
        return words.map(one -> key.seal(place, Stored.bytes(one))).orElse(null);
    }

    private Long @Nullable [] shaded(Collection<StaffKey> people) {
        return people.isEmpty() ? null : shades.of(people);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Request get(RequestNumber number) {
        return one("number = ?", number.text()).orElseThrow(() -> new Unknown("request"));
    }

    @Override
    public Request get(UUID id) {
        return one("id = ?", id).orElseThrow(() -> new Unknown("request"));
    }

    @Override
    public Optional<Request> byMail(DepartmentKey department, String mail) {
        return one("department = ? AND mail = ?", department.text(), hash(mail));
    }

    @Override
    public Optional<Request> inWhich(UUID said) {
        return one("id = (SELECT request FROM request_said WHERE request_said.id = ? LIMIT 1)", said);
    }

    @Override
    public Optional<Request> endedBefore(Instant then) {
        return one("ended_at < ? ORDER BY ended_at LIMIT 1 FOR UPDATE SKIP LOCKED", at(then));
    }

    private Optional<Request> one(String condition, Object... values) {
        return sql.first(SELECT + condition, rows::read, values).map(row -> row.whole(said(row)));
    }

    private List<Said> said(RequestRows.Row row) {
        return sql.list(
                "SELECT number, words FROM request_said WHERE department = ? AND request = ? ORDER BY number",
                found -> Stored.read(
                        row.key().open(RequestRows.placeOfSaid(found.getInt(1)), found.getBytes(2)), Said.class),
                row.request().department().text(),
                row.request().id());
    }

    @Override
    public List<RequestLine> lines(Wanted wanted, Predicate<RequestLine> seen, int most) {
        var lines = new ArrayList<RequestLine>();
        sql.each(
                SELECT + "department = ? AND (? OR team = ANY (?)) AND state = ANY (?) ORDER BY due_on, id",
                row -> {
                    var line = RequestLine.of(rows.read(row).request());
                    if (seen.test(line)) {
                        lines.add(line);
                    }
                    return lines.size() < most;
                },
                wanted.department().text(),
                wanted.teams().isEmpty(),
                wanted.teams().stream().map(TeamKey::text).toArray(String[]::new),
                wanted.states().stream().map(Request.State::name).toArray(String[]::new));
        return lines;
    }

    @Override
    public void erase(Step<Request> last) {
        var request = last.next();
        forget(request);
        sql.change(
                "UPDATE request SET data_key = '', asked = NULL, mentions = '', complained = NULL, involved = NULL, away = NULL, mail = NULL,"
                        + " received_at = date_trunc('month', received_at, 'Europe/Berlin'), due_on = date_trunc('month', due_on),"
                        + " ended_at = date_trunc('month', ended_at, 'Europe/Berlin'), erased_at = now() WHERE department = ? AND id = ?",
                request.department().text(),
                request.id());
        journal.append(request.department(), request.subject(), last.acts());
        journal.erase(request.department(), request.subject());
    }
}
