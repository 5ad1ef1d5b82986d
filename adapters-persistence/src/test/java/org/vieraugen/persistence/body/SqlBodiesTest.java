package org.vieraugen.persistence.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.testing.BodiesContract;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SqlKeyRotation;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database: what is stored reads back the same, two at once meet, and every step stands in the journal. */
class SqlBodiesTest extends BodiesContract {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final Actor KEEPER =
            new Actor(new StaffKey("s90"), Role.COORDINATOR, Instant.parse("2026-11-27T11:00:00Z"));
    private static final PartyKey ROTH = new PartyKey(new UUID(0, 1));
    private static final PartyKey ADLER = new PartyKey(new UUID(0, 2));

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static JpaJournal journal;
    private static SqlBodies bodies;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new BodiesInJournal());
        bodies = new SqlBodies(sql, keys, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Bodies bodies() {
        return bodies;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    private static Charter charter(String name, Optional<Integer> days) {
        return Committee.charter(
                Charter.Kind.TASK_FORCE,
                name,
                "Wartezeiten verkürzen.",
                new TermOfOffice(KEEPER.today(), days.map(KEEPER.today()::plusDays)));
    }

    private static Body founded(DepartmentKey where, String name) {
        var step = Body.found(UUID.randomUUID(), where, charter(name, Optional.of(90)), KEEPER);
        bodies.add(step);
        return step.next();
    }

    private static Body withTwo(Body body) {
        var term = new TermOfOffice(KEEPER.today(), Optional.empty());
        var roth = new Party("Mina Roth", "Migrantenbeirat", "de", Optional.of(new Address("mina.roth@example.org")));
        var first = body.join(ROTH, roth, Committee.voting(term), Optional.empty(), KEEPER);
        bodies.follow(first);
        var adler = new Party("Jo Adler", "Caritas", "ar", Optional.empty());
        var second = first.next().join(ADLER, adler, Committee.voting(term), Optional.of(ROTH), KEEPER);
        bodies.follow(second);
        return second.next();
    }

    private static List<ActKind> noted(Body body) {
        return journal.of(body.department(), new Subject(Body.KIND, body.id())).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    @Test
    void E6_a_body_reads_back_as_it_was_stored_and_each_step_stands_in_its_chain() {
        var body = founded(HERE, "Beirat Eins");
        assertThat(bodies.get(HERE, body.id())).isEqualTo(body);

        var joined = withTwo(body);
        assertThat(bodies.get(HERE, body.id())).isEqualTo(joined);

        var changed = joined.change(charter("Beirat Zwei", Optional.of(30)), "Der Rat tagt früher.", KEEPER);
        bodies.follow(changed);
        var left = changed.next().leave(ROTH, KEEPER.today().plusDays(7), KEEPER);
        bodies.follow(left);

        assertThat(bodies.get(HERE, body.id())).isEqualTo(left.next());
        assertThat(noted(body))
                .containsExactly(
                        BodyEntries.BODY_FOUNDED,
                        BodyEntries.MEMBER_JOINED,
                        BodyEntries.MEMBER_JOINED,
                        BodyEntries.BODY_CHANGED,
                        BodyEntries.MEMBER_LEFT,
                        BodyEntries.MEMBER_LEFT);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void addresses_are_sealed_names_of_public_bodies_are_not_and_an_address_cannot_be_moved_to_another_member() {
        var body = withTwo(founded(HERE, "Versiegelt"));
        var rows = sql.list(
                "SELECT CAST(body_member AS text) || coalesce(encode(address, 'escape'), '') FROM body_member WHERE body = ?",
                row -> row.getString(1),
                body.id());
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("example.org"));
        assertThat(String.join("", rows)).contains("Mina Roth", "Migrantenbeirat");

        sql.change(
                "UPDATE body_member SET address = (SELECT address FROM body_member WHERE body = ? AND id = ?) WHERE body = ? AND id = ?",
                body.id(),
                ROTH.id(),
                body.id(),
                ADLER.id());
        assertThatThrownBy(() -> bodies.get(HERE, body.id())).hasMessageContaining("cannot be opened");
        sql.change("UPDATE body_member SET address = NULL WHERE body = ? AND id = ?", body.id(), ADLER.id());
        assertThat(bodies.get(HERE, body.id())).isEqualTo(body);
    }

    @Test
    void E6_nothing_of_a_request_stands_in_clear_and_none_can_be_moved() {
        var body = founded(HERE, "Anfragen");
        for (int i = 1; i < 3; i++) {
            var who = new Party("Zeisig " + i, "Zugvögel", "de", Optional.of(new Address("z@example.org")));
            var applicant = new JoinRequest.Applicant(who, Optional.of("Hinterhaus"), "Weil wir fehlen.");
            var asked = new Asking(body).ask(new UUID(0, i), applicant, KEEPER);
            bodies.follow(asked);
            body = asked.next();
        }
        var id = body.id();
        var rows = sql.list(
                "SELECT CAST(body_request AS text) || encode(words, 'escape') FROM body_request WHERE body = ?",
                row -> row.getString(1),
                id);
        assertThat(rows).hasSize(2).noneMatch(row -> row.matches("(?s).*(Zeisig|Zugv|example|Hinterhaus|fehlen).*"));
        sql.change(
                "UPDATE body_request SET words = (SELECT words FROM body_request WHERE body = ? AND id = ?) WHERE body = ? AND id = ?",
                id,
                new UUID(0, 1),
                id,
                new UUID(0, 2));
        assertThatThrownBy(() -> bodies.get(HERE, id)).hasMessageContaining("cannot be opened");
    }

    @Test
    void E6_a_body_from_before_has_no_rules_and_everybody_votes() {
        var body = withTwo(founded(HERE, "Von früher"));
        sql.change("UPDATE body SET composition = NULL, report_within = NULL WHERE id = ?", body.id());
        var read = bodies.get(HERE, body.id());
        assertThat(read.composition()).isEqualTo(Composition.FREE);
        assertThat(read.charter().reportWithin()).isEmpty();
        assertThat(read.members()).isEqualTo(body.members()).allMatch(Member::isVoting);
    }

    @Test
    void a_rotation_of_the_keys_rewraps_the_keys_of_bodies_too() {
        var body = withTwo(founded(HERE, "Neuer Schlüssel"));
        var before = sql.first("SELECT data_key FROM body WHERE id = ?", row -> row.getBytes(1), body.id())
                .orElseThrow();
        var rotation = new SqlKeyRotation(sql, keys, 0);
        rotation.begin(KEEPER.who());
        for (int i = 0; i < 50 && rotation.latest().orElseThrow().doneAt().isEmpty(); i++) {
            rotation.advance();
        }

        assertThat(rotation.latest().orElseThrow().doneAt()).isPresent();
        assertThat(sql.first("SELECT data_key FROM body WHERE id = ?", row -> row.getBytes(1), body.id()))
                .hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
        assertThat(bodies.get(HERE, body.id())).isEqualTo(body);
    }

    @Test
    void E6_the_database_knows_that_days_are_in_order_and_that_a_member_has_an_organisation() {
        var body = withTwo(founded(HERE, "Schranken"));
        assertThatThrownBy(() -> sql.change("UPDATE body SET last_day = first_day - 1 WHERE id = ?", body.id()))
                .hasStackTraceContaining("e6_days_in_order");
        assertThatThrownBy(
                        () -> sql.change("UPDATE body_member SET last_day = first_day - 1 WHERE body = ?", body.id()))
                .hasStackTraceContaining("e6_member_days_in_order");
        assertThatThrownBy(() -> sql.change("UPDATE body_member SET organisation = '' WHERE body = ?", body.id()))
                .hasStackTraceContaining("e6_an_organisation");
        assertThatThrownBy(() -> sql.change("UPDATE body_member SET bench = 'Rat' WHERE body = ?", body.id()))
                .hasStackTraceContaining("e6_a_deputy_takes_no_seat");
        assertThatThrownBy(() -> sql.change("UPDATE body SET source_link = 'https://a' WHERE id = ?", body.id()))
                .hasStackTraceContaining("e6_an_address_of_something");
        assertThatThrownBy(() -> sql.change("UPDATE body SET report_within = 0 WHERE id = ?", body.id()))
                .hasStackTraceContaining("e6_days_of_a_report");
    }

    @Test
    void F9_the_database_knows_that_two_people_hand_in_a_report_and_that_other_days_have_a_reason() {
        var body = withTwo(founded(HERE, "Auf Zeit"));
        var until = new TermOfOffice(body.charter().term().from(), Optional.of(KEEPER.today()));
        var charter = Committee.charter(Charter.Kind.TASK_FORCE, "Auf Zeit", "Beraten.", until);
        var ended = body.change(charter, "Alles ist getan.", KEEPER);
        bodies.follow(ended);
        var later = new Actor(KEEPER.who(), Role.COORDINATOR, KEEPER.at().plus(Duration.ofDays(2)));
        var written = new Closing(ended.next()).handIn("Bericht", "Die Wartezeit ist um drei Wochen kürzer.", later);
        bodies.follow(written);
        var draft = "UPDATE body_report_draft SET confirmed = true%s WHERE body = ?";
        assertThatThrownBy(() -> sql.change(draft.formatted(", answered_by = written_by"), body.id()))
                .hasStackTraceContaining("f9_another_person");
        assertThatThrownBy(() -> sql.change(draft.formatted(""), body.id()))
                .hasStackTraceContaining("f9_an_answer_is_somebodys");
        assertThatThrownBy(() -> sql.change(
                        "INSERT INTO body_report_draft (department, body, number, written_by, words)"
                                + " SELECT department, body, 2, written_by, words FROM body_report_draft WHERE body = ?",
                        body.id()))
                .hasStackTraceContaining("body_report_draft_waiting");
        assertThatThrownBy(() -> sql.change("UPDATE body_former_days SET reason = '' WHERE body = ?", body.id()))
                .hasStackTraceContaining("e6_other_days_with_a_reason");
    }

    @Test
    void P5_it_is_told_once_that_a_report_is_missed() {
        var body = founded(HERE, "Versäumt");
        var missed = new SqlMissedReports(sql);
        var last = body.charter().term().until().orElseThrow();
        assertThat(missed.untold(HERE, last)).as("its last day is not over").doesNotContain(body.id());
        assertThat(missed.untold(HERE, last.plusDays(1))).contains(body.id());
        assertThat(missed.untold(new DepartmentKey("elsewhere"), last.plusDays(1)))
                .isEmpty();
        assertThat(missed.tell(body)).isTrue();
        assertThat(missed.tell(body)).isFalse();
        assertThat(missed.untold(HERE, last.plusDays(1))).doesNotContain(body.id());
    }
}
