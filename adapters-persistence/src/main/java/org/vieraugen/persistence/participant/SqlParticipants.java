package org.vieraugen.persistence.participant;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** Participants in PostgreSQL; names and addresses are sealed. Two who change one at the same time meet at its version, two who invite at the lock of the department. */
@OnePerServer
public class SqlParticipants implements Participants {
    private static final String SELECT =
            "SELECT department, id, name, address, organisation, language, first_day, last_day, behind, data_key, version FROM participant WHERE erased_at IS NULL AND ";
    private static final Comparator<Participant> BY_NAME = Comparator.comparing(Participant::organisation)
            .thenComparing(Participant::name)
            .thenComparing(Participant::id);

    private final Sql sql;
    private final Keys keys;
    private final Journal journal;

    @Inject
    public SqlParticipants(Sql sql, Keys keys, Journal journal) {
        this.sql = sql;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public void add(Step<Participant> first) {
        var one = first.next();
        requireFree(one);
        var key = DataKey.create(keys, one.id());
        sql.change(
                "INSERT INTO participant (department, id, name, address, box, organisation, language, first_day, last_day, behind, data_key, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.department().text(),
                one.id(),
                key.seal("name", bytes(one.name())),
                key.seal("address", bytes(one.address())),
                Boxes.hash(keys, one.box()),
                one.organisation(),
                one.language(),
                one.term().from(),
                one.term().until().orElse(null),
                one.behind().text(),
                key.wrapped(),
                one.version());
        note(first);
    }

    @Override
    public void follow(Step<Participant> step) {
        var one = step.next();
        if (!isOver(step)) {
            requireFree(one);
        }
        var key = sql.first(
                        "SELECT data_key FROM participant WHERE department = ? AND id = ? AND version = ? AND erased_at IS NULL FOR UPDATE",
                        row -> DataKey.unwrap(keys, one.id(), row.getBytes(1)),
                        one.department().text(),
                        one.id(),
                        one.version() - 1)
                .orElseThrow(() -> new Outdated(false));
        sql.change(
                "UPDATE participant SET name = ?, address = ?, box = ?, language = ?, first_day = ?, last_day = ?, behind = ?, version = ? WHERE department = ? AND id = ?",
                key.seal("name", bytes(one.name())),
                key.seal("address", bytes(one.address())),
                Boxes.hash(keys, one.box()),
                one.language(),
                one.term().from(),
                one.term().until().orElse(null),
                one.behind().text(),
                one.version(),
                one.department().text(),
                one.id());
        note(step);
    }

    /** Whoever is over takes no mailbox from anybody: whose was it until yesterday does not keep an end from today. */
    private static boolean isOver(Step<Participant> step) {
        return step.acts().stream().anyMatch(act -> step.next().isOver(LocalDate.ofInstant(act.at(), Terms.ZONE)));
    }

    /** That no other has the mailbox at the same time is the domain's rule; here it holds for two who come at once. */
    private void requireFree(Participant one) {
        sql.list(
                "SELECT pg_advisory_xact_lock(hashtext('participant'), hashtext(?))",
                row -> true,
                one.department().text());
        boolean taken = sql.first(
                        "SELECT 1 FROM participant WHERE department = ? AND box = ? AND id <> ?"
                                + " AND daterange(first_day, last_day, '[]') && daterange(?, ?, '[]')",
                        row -> true,
                        one.department().text(),
                        Boxes.hash(keys, one.box()),
                        one.id(),
                        one.term().from(),
                        one.term().until().orElse(null))
                .isPresent();
        if (taken) {
            throw new Outdated(false);
        }
    }

    /**
     * Until the transaction ends nobody changes or ends that one.
     *
     * @throws Outdated when somebody was faster
     */
    void hold(Participant one) {
        boolean same = sql.first(
                        "SELECT 1 FROM participant WHERE department = ? AND id = ? AND version = ? AND erased_at IS NULL FOR SHARE",
                        row -> true,
                        one.department().text(),
                        one.id(),
                        one.version())
                .isPresent();
        if (!same) {
            throw new Outdated(false);
        }
    }

    private void note(Step<Participant> step) {
        var one = step.next();
        journal.append(one.department(), new Subject(Participant.KIND, one.id()), step.acts());
    }

    @Override
    public Participant get(DepartmentKey department, UUID id) {
        return sql.first(SELECT + "department = ? AND id = ?", this::read, department.text(), id)
                .orElseThrow(() -> new Unknown("participant"));
    }

    @Override
    public List<Participant> of(DepartmentKey department) {
        return sql.list(SELECT + "department = ?", this::read, department.text()).stream()
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public List<Participant> speaking(DepartmentKey department, Collection<String> organisations, LocalDate day) {
        return sql
                .list(
                        SELECT + "department = ? AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)",
                        this::read,
                        department.text(),
                        day,
                        day)
                .stream()
                .filter(one -> OrganisationNames.isAmong(organisations, one.organisation()))
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public List<Participant> of(DepartmentKey department, Collection<UUID> keys) {
        return sql
                .list(
                        SELECT + "department = ? AND id = ANY (?)",
                        this::read,
                        department.text(),
                        keys.toArray(UUID[]::new))
                .stream()
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public List<Participant> at(String box) {
        return where("box = ?", (Object) Boxes.hash(keys, box));
    }

    /** Those of all departments for which that holds; by department. */
    List<Participant> where(String condition, Object... values) {
        return sql.list(SELECT + condition + " ORDER BY department, id", this::read, values);
    }

    @Override
    public List<Participant> over(LocalDate today) {
        return sql.list(SELECT + "last_day < ? ORDER BY last_day, department, id", this::read, today);
    }

    /** Of the row, what others lead to is left: the key, the organisation, and the months (P4). */
    @Override
    public void erase(Step<Participant> last) {
        var one = last.next();
        int erased = sql.change(
                "UPDATE participant SET name = '', address = '', box = '', data_key = '', language = '', behind = '',"
                        + " first_day = date_trunc('month', first_day), last_day = date_trunc('month', last_day), erased_at = now(), version = ?"
                        + " WHERE department = ? AND id = ? AND version = ? AND erased_at IS NULL",
                one.version(),
                one.department().text(),
                one.id(),
                one.version() - 1);
        if (erased == 0) {
            throw new Outdated(false);
        }
        note(last);
        journal.erase(one.department(), new Subject(Participant.KIND, one.id()));
    }

    private Participant read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = DataKey.unwrap(keys, id, row.getBytes("data_key"));
        return new Participant(
                id,
                new DepartmentKey(row.getString("department")),
                text(key.open("name", row.getBytes("name"))),
                text(key.open("address", row.getBytes("address"))),
                row.getString("organisation"),
                row.getString("language"),
                new TermOfOffice(
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))),
                new StaffKey(row.getString("behind")),
                row.getInt("version"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
