package org.vieraugen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Group;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.complaint.ComplaintsInJournal;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.message.SqlOutbox;

/** What the journal promises, it promises every kind of subject: a complaint, and one that no other code has ever heard of, with acts, a part and a notice of its own. */
class SubjectsTest {
    private static final DepartmentKey HERE = Office.FOREIGNERS;
    private static final DepartmentKey NEXT_DOOR = new DepartmentKey("registry");
    private static final Subject.Kind TREE = new Subject.Kind("TREE");
    private static final ActKind PLANTED = new ActKind("PLANTED");
    private static final ActKind WATERED = new ActKind("WATERED");
    private static final ActKind HANDED_OVER = new ActKind("HANDED_OVER");
    private static final ActKind PROPPED = new ActKind("PROPPED");
    private static final ActKind FELLED = new ActKind("FELLED");
    private static final ActKind LOOKED_AT_BARK = new ActKind("LOOKED_AT_BARK");
    private static final Part GARDENING = new Part("GARDENING");
    private static final Notice.Kind LEAF_FELL = new Notice.Kind("LEAF_FELL");
    private static final StaffKey ONE = new StaffKey("quetzal.vandermeer");
    private static final StaffKey TWO = new StaffKey("zephyrine.oyelaran");
    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static JpaJournal journal;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = over(sql);
    }

    private static JpaJournal over(Sql sql) {
        return Journals.over(sql, keys, new ComplaintsInJournal(new Shades(keys)));
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    private static Act act(StaffKey who, ActKind kind) {
        return Act.by(who, Role.COORDINATOR, GARDENING, kind, NOON);
    }

    /** One subject of each kind, whose chains are three entries long and name two people. */
    private static List<Subject> subjects() {
        var all = List.of(new Subject(Complaint.KIND, UUID.randomUUID()), new Subject(TREE, UUID.randomUUID()));
        stored(all.get(0));
        for (var subject : all) {
            journal.append(HERE, subject, List.of(Act.byComplainant(PLANTED, NOON)));
            journal.append(HERE, subject, List.of(act(ONE, WATERED)));
            journal.append(
                    HERE,
                    subject,
                    List.of(act(ONE, HANDED_OVER).with("seat", "FIRST").with("staff", TWO)));
        }
        return all;
    }

    /** The row to which a complaint's chain belongs. */
    private static void stored(Subject complaint) {
        sql.change(
                "INSERT INTO complaint (department, id, reference, receipt, data_key, status, category, language, channel, identity_mode,"
                        + " urgent, shielded, waiting, submitted_at, deadlines, parties, version)"
                        + " VALUES (?, ?, ?, ?, '', 'SUBMITTED', 'OTHER', 'de', 'PORTAL', 'ANONYMOUS', false, false, false, now(), '[]', '', 1)",
                HERE.text(),
                complaint.key(),
                "ABH-2026-" + complaint.key(),
                complaint.key().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String of(Subject subject) {
        return " WHERE subject_kind = '" + subject.kind() + "' AND subject = '" + subject.key() + "'";
    }

    private static List<String> pseudonyms(Subject subject) {
        return sql.list(
                "SELECT DISTINCT staff FROM journal" + of(subject) + " AND staff IS NOT NULL", row -> row.getString(1));
    }

    private static Filter by(Optional<StaffKey> staff) {
        var organisation = Office.office().organisation();
        var reader = Reader.of(new Caller(Office.PETRENKO, Set.of(Role.AUDITOR)), false, organisation);
        return new Filter(reader, HERE, TODAY, TODAY, Optional.empty(), staff, Optional.empty());
    }

    private static List<ActKind> kinds(Group group) {
        var all = by(Optional.empty());
        var some = new Filter(all.reader(), HERE, TODAY, TODAY, Optional.empty(), Optional.empty(), Optional.of(group));
        return journal.lines(some, Optional.empty(), 100).stream()
                .map(line -> line.act().kind())
                .toList();
    }

    private static List<Line> lines(Optional<StaffKey> staff) {
        return journal.lines(by(staff), Optional.empty(), 100);
    }

    @Test
    void each_kind_has_chains_that_hold_and_names_people_to_the_office() {
        for (var subject : subjects()) {
            var noted = journal.of(HERE, subject);
            assertThat(noted).extracting(Noted::number).containsExactly(1, 2, 3);
            assertThat(noted.get(1).act()).isEqualTo(act(ONE, WATERED));
            assertThat(noted.get(2).act().facts())
                    .containsEntry("staff", TWO.text())
                    .containsEntry("seat", "FIRST");
            assertThat(journal.parts(HERE, subject)).containsExactly(Participation.here(ONE, GARDENING));
            assertThat(journal.of(NEXT_DOOR, subject)).isEmpty();
        }
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void a_look_is_noted_of_what_there_is_and_makes_nobody_a_participant() {
        var look = Act.by(TWO, Role.REVIEWER, Part.LOOK, LOOKED_AT_BARK, NOON);
        for (var subject : subjects()) {
            journal.look(HERE, subject, look);
            assertThat(journal.of(HERE, subject).get(3).act()).isEqualTo(look);
            assertThat(journal.parts(HERE, subject)).containsExactly(Participation.here(ONE, GARDENING));
            assertThatThrownBy(() -> journal.look(NEXT_DOOR, subject, look)).isInstanceOf(Unknown.class);
        }
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void what_is_changed_or_cut_off_in_either_is_found_and_the_entry_named() {
        for (int i = 0; i < 2; i++) {
            for (var change : List.of(
                    "UPDATE journal SET kind = 'CLOSED'%s AND number = 2",
                    "DELETE FROM journal%s AND number = 2",
                    "DELETE FROM journal%s AND number = 3",
                    "UPDATE journal SET subject = gen_random_uuid()%s AND number = 3",
                    "DELETE FROM chain%s",
                    "UPDATE chain SET length = 2%s",
                    "DELETE FROM journal_person%s",
                    "UPDATE journal_person SET shade = shade + 1%s",
                    "UPDATE chain SET data_key = ''%s",
                    "UPDATE chain SET data_key = '', erased_at = now()%s")) {
                var all = subjects();
                var changed = all.get(i);
                assertThat(sql.change(change.formatted(of(changed)))).as(change).isPositive();
                assertThat(journal.verify())
                        .as("%s in %s", change, changed.kind())
                        .get()
                        .satisfies(broken -> {
                            assertThat(broken.department()).isEqualTo(HERE.text());
                            assertThat(broken.complaint())
                                    .contains(changed.key().toString());
                            assertThat(broken.number()).isBetween(1, 3);
                        });
                takeBackQuietly();
            }
        }
    }

    private void takeBackQuietly() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_chain_that_is_moved_to_another_kind_or_person_breaks() {
        var all = subjects();
        sql.change("UPDATE journal SET subject_kind = 'BUSH'" + of(all.get(1)));
        sql.change("UPDATE chain SET subject_kind = 'BUSH'" + of(all.get(1)));
        sql.change("UPDATE journal_person SET subject_kind = 'BUSH'" + of(all.get(1)));
        assertThat(journal.verify())
                .map(Broken::complaint)
                .contains("BUSH/" + all.get(1).key());
    }

    @Test
    void L9_whoever_is_put_in_somebody_elses_place_is_found() {
        var tree = subjects().get(1);
        sql.change("UPDATE journal_person p SET name = o.name, shade = o.shade FROM journal_person o"
                + " WHERE p.subject = '" + tree.key() + "' AND o.subject = p.subject AND o.pseudonym <> p.pseudonym");
        assertThat(journal.verify()).map(Broken::why).contains("it cannot be said any more whom it names");
    }

    @Test
    void an_anchor_covers_every_kind() throws SQLException {
        var all = subjects();
        connection.commit();
        journal.anchor();
        connection.commit();
        assertThat(sql.first("SELECT entries FROM journal_anchor", row -> row.getLong(1)))
                .contains(6L);
        for (var vanished : all) {
            for (var table : List.of("journal", "chain", "journal_person")) {
                sql.change("DELETE FROM " + table + of(vanished));
            }
            sql.change("DELETE FROM complaint WHERE id = ?", vanished.key());
            assertThat(journal.verify()).map(Broken::why).get().asString().startsWith("anchor 1 covers 6 entries");
            takeBackQuietly();
        }
        for (var table : List.of("journal", "chain", "journal_person", "complaint", "journal_anchor")) {
            sql.change("DELETE FROM " + table);
        }
        connection.commit();
    }

    @Test
    void L9_two_subjects_know_one_person_by_pseudonyms_of_their_own_and_the_table_holds_no_name() {
        var all = subjects();
        journal.append(NEXT_DOOR, all.get(1), List.of(act(ONE, WATERED)));
        assertThat(sql.list("SELECT DISTINCT staff FROM journal WHERE staff IS NOT NULL", row -> row.getString(1)))
                .hasSize(3);
        assertThat(Dump.naming(sql, ONE.text(), TWO.text())).isEmpty();
    }

    @Test
    void L9_what_a_person_did_is_found_in_every_kind_while_the_subjects_live() {
        var all = subjects();
        assertThat(lines(Optional.of(ONE)))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.act().by()).contains(ONE))
                .extracting(Line::subject)
                .containsOnly(all.get(0), all.get(1));
        assertThat(lines(Optional.of(TWO))).isEmpty();
        assertThat(lines(Optional.empty()))
                .hasSize(6)
                .extracting(Line::reference)
                .contains("ABH-2026-" + all.get(0).key(), "");
    }

    @Test
    void an_auditor_finds_each_entry_in_one_group_whatever_its_kind() {
        for (var subject : subjects()) {
            journal.look(HERE, subject, Act.by(TWO, Role.REVIEWER, Part.LOOK, LOOKED_AT_BARK, NOON));
        }
        var body = new Subject(Body.KIND, UUID.randomUUID());
        journal.append(HERE, body, List.of(act(ONE, BodyEntries.BODY_FOUNDED), act(ONE, PROPPED)));
        for (var kinds : List.of(AbsenceEntries.ALL, AccessEntries.SIGN_INS, AccessEntries.LOOKS, Set.of(FELLED))) {
            kinds.forEach(kind ->
                    journal.append(HERE, Subject.DESK, List.of(Act.by(ONE, Role.COORDINATOR, Part.LOOK, kind, NOON))));
        }
        assertThat(kinds(Group.ACTS))
                .containsExactlyInAnyOrder(PLANTED, PLANTED, WATERED, WATERED, HANDED_OVER, HANDED_OVER, FELLED);
        assertThat(kinds(Group.LOOKS))
                .containsExactlyInAnyOrder(
                        LOOKED_AT_BARK, LOOKED_AT_BARK, AccessEntries.SEARCHED, AccessEntries.EXPORTED);
        assertThat(kinds(Group.SIGN_INS)).containsExactlyInAnyOrderElementsOf(AccessEntries.SIGN_INS);
        assertThat(kinds(Group.ABSENCES)).containsExactlyInAnyOrderElementsOf(AbsenceEntries.ALL);
        assertThat(kinds(Group.BODIES)).containsExactlyInAnyOrder(BodyEntries.BODY_FOUNDED, PROPPED);
    }

    @Test
    void a_notice_of_a_kind_that_nobody_knows_is_read_with_the_others() {
        var outbox = new SqlOutbox(sql);
        var notices =
                List.of(Notice.to(Role.COORDINATOR, LEAF_FELL), Notice.to(TWO, Role.REVIEWER, ReviewNotices.ASSIGNED));
        outbox.post(HERE, new Subject(TREE, UUID.randomUUID()), notices, NOON);
        assertThat(outbox.claim(20, NOON, NOON))
                .extracting(Letter::notice)
                .containsExactlyInAnyOrderElementsOf(notices);
    }

    @Test
    void pages_lead_on_through_every_kind() {
        subjects();
        var read = new ArrayList<Line>();
        Optional<String> after = Optional.empty();
        for (int i = 0; i < 6; i++) {
            var page = journal.lines(by(Optional.empty()), after, 1);
            read.addAll(page);
            after = Optional.of(page.get(0).place());
        }
        assertThat(journal.lines(by(Optional.empty()), after, 1)).isEmpty();
        assertThat(read).doesNotHaveDuplicates().isEqualTo(lines(Optional.empty()));
    }

    @Test
    void L9_an_erased_subjects_chain_holds_and_names_nobody() {
        var outbox = new SqlOutbox(sql);
        var all = subjects();
        for (var subject : all) {
            outbox.post(HERE, subject, List.of(Notice.to(TWO, Role.REVIEWER, LEAF_FELL)), NOON);
        }
        for (var subject : all) {
            var before = pseudonyms(subject);
            journal.append(HERE, subject, List.of(act(TWO, ActKind.ERASED)));
            journal.erase(HERE, subject);

            assertThat(journal.verify()).isEmpty();
            assertThat(journal.of(HERE, subject))
                    .hasSize(4)
                    .allSatisfy(noted -> assertThat(noted.act().people()).doesNotContain(ONE, TWO));
            assertThat(pseudonyms(subject)).containsAll(before).hasSize(2);
            assertThat(journal.parts(HERE, subject)).isEmpty();
            assertThat(lines(Optional.of(ONE))).extracting(Line::subject).doesNotContain(subject);
            assertThat(sql.list("SELECT 1 FROM outbox" + of(subject), row -> true))
                    .isEmpty();
        }
        assertThat(Dump.naming(sql, ONE.text(), TWO.text())).isEmpty();
        // Not even whoever has the keys of the installation and tries every name.
        for (var subject : all) {
            for (var who : List.of(ONE, TWO)) {
                assertThat(sql.list(
                                "SELECT 1 FROM journal_person WHERE shade = ?", row -> true, Names.shade(keys, who)))
                        .isEmpty();
            }
            assertThat(sql.first("SELECT data_key FROM chain" + of(subject), row -> row.getBytes(1))
                            .orElseThrow())
                    .isEmpty();
        }
    }

    @Test
    void P4_I7_what_was_said_goes_with_a_subject_but_not_what_the_erasure_said() {
        for (int i = 0; i < 2; i++) {
            var subject = subjects().get(i);
            journal.append(HERE, subject, List.of(act(TWO, ActKind.ERASED).with("leaves", 3)));
            journal.erase(HERE, subject);
            assertThat(journal.of(HERE, subject))
                    .extracting(noted -> noted.act().facts())
                    .containsExactly(Map.of(), Map.of(), Map.of(), Map.of("leaves", "3"));
            assertThat(journal.verify()).isEmpty();

            sql.change("UPDATE journal SET facts = NULL, facts_salt = NULL" + of(subject) + " AND kind = 'ERASED'");
            assertThat(journal.verify()).get().satisfies(broken -> assertThat(broken.number())
                    .isEqualTo(4));
            takeBackQuietly();
        }
    }

    @Test
    void L9_one_is_erased_and_the_other_still_names_its_people() {
        var all = subjects();
        journal.append(HERE, all.get(1), List.of(act(TWO, ActKind.ERASED)));
        journal.erase(HERE, all.get(1));
        assertThat(journal.of(HERE, all.get(0)).get(1).act().by()).contains(ONE);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void nothing_is_erased_before_the_journal_says_so_and_nothing_is_noted_afterwards() {
        for (var subject : subjects()) {
            assertThatThrownBy(() -> journal.erase(HERE, subject)).isInstanceOf(Unknown.class);
            journal.append(HERE, subject, List.of(act(TWO, ActKind.ERASED)));
            journal.append(HERE, subject, List.of(act(TWO, PROPPED)));
            assertThatThrownBy(() -> journal.erase(HERE, subject)).isInstanceOf(Unknown.class);
            journal.append(HERE, subject, List.of(act(TWO, ActKind.ERASED)));
            journal.erase(HERE, subject);
            assertThatThrownBy(() -> journal.erase(HERE, subject)).isInstanceOf(Unknown.class);
            for (var late : List.of(act(ONE, FELLED), Act.bySystem(FELLED, NOON))) {
                assertThatThrownBy(() -> journal.append(HERE, subject, List.of(late)))
                        .isInstanceOf(Unknown.class);
                assertThatThrownBy(() -> journal.look(HERE, subject, late)).isInstanceOf(Unknown.class);
            }
        }
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void F3_nobody_whose_name_vanished_passes_for_a_fresh_pair_of_eyes() {
        for (var subject : subjects()) {
            sql.change("DELETE FROM journal_person" + of(subject));
            assertThatThrownBy(() -> journal.parts(HERE, subject)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void F8_two_who_add_to_one_chain_at_once_wait_for_each_other_from_its_first_entry_on() throws Exception {
        int each = 40;
        var tree = new Subject(TREE, UUID.randomUUID());
        var start = new CyclicBarrier(2);
        Callable<Void> adding = () -> {
            try (var own = postgres.getPostgresDatabase().getConnection()) {
                own.setAutoCommit(false);
                var mine = over(OneConnection.sql(own));
                start.await();
                for (int i = 0; i < each; i++) {
                    mine.append(HERE, tree, List.of(act(i % 2 == 0 ? ONE : TWO, WATERED)));
                    own.commit();
                }
            }
            return null;
        };
        var both = Executors.newFixedThreadPool(2);
        for (var done : both.invokeAll(List.of(adding, adding))) {
            done.get();
        }
        both.shutdown();
        assertThat(journal.of(HERE, tree))
                .extracting(Noted::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * each).boxed().toList());
        assertThat(pseudonyms(tree)).hasSize(2);
        assertThat(journal.verify()).isEmpty();
        for (var table : List.of("journal", "chain", "journal_person")) {
            sql.change("DELETE FROM " + table + of(tree));
        }
        connection.commit();
    }
}
