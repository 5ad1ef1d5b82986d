package org.vieraugen.persistence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.note.NoteNotices;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.language.search.GrammarWords;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.complaint.SqlInbox;
import org.vieraugen.persistence.complaint.SqlSearchIndex;
import org.vieraugen.persistence.complaint.StoredComplaints;
import org.vieraugen.persistence.message.SqlOutbox;

/** Internal notes in a real database. */
class SqlNotesTest {
    private static final Setting SETTING = Office.office().noon();
    private static final Instant AT = SETTING.at();

    private static StoredComplaints store;
    private static SqlNotes notes;
    private static SqlOutbox outbox;
    private static Inbox inbox;
    private static int number;

    @BeforeAll
    static void open() throws Exception {
        store = new StoredComplaints(SETTING.organisation());
        notes = new SqlNotes(store.sql(), store.keys(), store.shades());
        outbox = new SqlOutbox(store.sql());
        inbox = new SqlInbox(
                store.sql(), new SqlSearchIndex(store.sql(), store.keys(), new GrammarWords()), store.shades());
    }

    @AfterAll
    static void close() throws Exception {
        store.close();
    }

    private static void alone(Runnable act) throws SQLException {
        store.alone(() -> {
            act.run();
            return "done";
        });
    }

    private static Complaint stored() throws SQLException {
        number++;
        var step = Cases.in(SETTING).numbered(number).submitting();
        alone(() -> store.complaints().add(step, new byte[] {(byte) number}, Optional.empty(), SETTING));
        return now(step.next());
    }

    private static Complaint now(Complaint complaint) throws SQLException {
        return store.alone(() -> store.complaints().get(complaint.reference()));
    }

    private static Complaint follow(Step<Complaint> step) throws SQLException {
        alone(() -> store.complaints().follow(step));
        return now(step.next());
    }

    private static InternalNote note(String text, Instant at, StaffKey... mentioned) {
        return new InternalNote(UUID.randomUUID(), ALBERS, text, Set.of(mentioned), at);
    }

    private static InternalNote written(Complaint complaint, InternalNote note) throws SQLException {
        alone(() -> {
            notes.add(complaint, note);
            outbox.post(
                    complaint.submission().department(),
                    complaint.subject(),
                    note.mentioned().stream()
                            .map(who -> Notice.to(who, Role.REVIEWER, NoteNotices.MENTIONED))
                            .toList(),
                    note.told());
        });
        return note;
    }

    private static List<InternalNote> of(Complaint complaint) throws SQLException {
        return store.alone(() -> notes.of(complaint));
    }

    private static long waiting(Complaint complaint) throws SQLException {
        return store.alone(() -> store.sql()
                .list(
                        "SELECT id FROM outbox WHERE subject = ? AND kind = 'MENTIONED'",
                        row -> row.getString(1),
                        complaint.id())
                .size());
    }

    @Test
    void notes_come_back_whole_in_the_order_in_which_they_were_written() throws SQLException {
        var complaint = stored();
        assertThat(of(complaint)).isEmpty();
        var later = written(complaint, note("Später. Ünïcödé 🙂", AT.plusMillis(1), NASSER, DEMIR));
        var first = written(complaint, note("Zuerst.", AT));
        assertThat(of(complaint)).containsExactly(first, later);
        assertThat(of(stored())).as("of another complaint").isEmpty();
    }

    @Test
    void nothing_of_a_note_can_be_read_in_the_database_not_even_who_wrote_it_or_is_mentioned() throws SQLException {
        var complaint = stored();
        alone(() -> notes.add(complaint, note("Mandelbrotmenge", AT, PETRENKO)));
        var found = store.alone(() -> Dump.naming(store.sql(), "Mandelbrotmenge", PETRENKO.text()));
        assertThat(found).isEmpty();
    }

    @Test
    void a_note_cannot_be_moved_to_another_complaint() throws SQLException {
        var complaint = stored();
        var other = stored();
        written(complaint, note("Gehört hierher", AT));
        alone(() ->
                store.sql().change("UPDATE note SET complaint = ? WHERE complaint = ?", other.id(), complaint.id()));
        assertThatThrownBy(() -> of(other)).hasMessageContaining("cannot be opened");
        alone(() -> store.sql().change("DELETE FROM note WHERE complaint = ?", other.id()));
    }

    @Test
    void what_is_taken_back_is_gone_with_whom_it_mentioned_and_its_notices_and_nothing_else_is() throws SQLException {
        var complaint = stored();
        var stays = written(complaint, note("Bleibt", AT, NASSER));
        var goes = written(complaint, note("Geht", AT.plusSeconds(1), NASSER, DEMIR));
        alone(() -> notes.remove(complaint, goes));
        assertThat(of(complaint)).containsExactly(stays);
        assertThat(waiting(complaint)).isEqualTo(1);
        assertThat(mentions(complaint)).isEqualTo(1);
    }

    private static long mentions(Complaint complaint) throws SQLException {
        return store.alone(() -> store.sql()
                .list("SELECT note FROM note_mention WHERE complaint = ?", row -> row.getString(1), complaint.id())
                .size());
    }

    private static List<String> inbox(StaffKey who, View view) throws SQLException {
        var reader = reader(who);
        var listed = store.alone(() -> inbox.page(
                        reader,
                        new Filter(view, reader.own(), Optional.empty(), Optional.empty(), Optional.empty()),
                        SETTING.today(),
                        Optional.empty())
                .lines());
        assertThat(store.alone(() -> inbox.counts(reader, SETTING.today()).get(view)))
                .as("counted as listed")
                .isEqualTo(listed.size());
        return listed.stream()
                .filter(line -> line.marks().mentioned())
                .map(Inbox.Line::reference)
                .toList();
    }

    private static Reader reader(StaffKey who) {
        return Reader.of(new Caller(who, SETTING.organisation().staff(who).roles()), false, SETTING.organisation());
    }

    @Test
    void a_mention_stands_in_the_inbox_until_the_complaint_was_opened() throws SQLException {
        var complaint = stored();
        var reference = complaint.reference().text();
        assertThat(inbox(DEMIR, View.ALL)).doesNotContain(reference);
        written(complaint, note("@demir", AT, DEMIR));
        written(complaint, note("@demir, noch etwas", AT, DEMIR));
        assertThat(inbox(DEMIR, View.ALL)).contains(reference);
        assertThat(inbox(DEMIR, View.MENTIONED)).contains(reference);
        assertThat(inbox(ALBERS, View.MENTIONED)).doesNotContain(reference);
        assertThat(inbox(ALBERS, View.ALL)).doesNotContain(reference);
        alone(() -> notes.opened(complaint, Set.of(ALBERS)));
        assertThat(inbox(DEMIR, View.MENTIONED)).contains(reference);
        alone(() -> notes.opened(complaint, Set.of(DEMIR)));
        assertThat(inbox(DEMIR, View.MENTIONED)).doesNotContain(reference);
        assertThat(inbox(DEMIR, View.ALL)).doesNotContain(reference);
    }

    @Test
    void whoever_has_only_an_earlier_part_and_what_is_over_stand_among_what_one_is_mentioned_in() throws SQLException {
        var assigned =
                follow(stored().in(SETTING, Assigning::new).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR));
        var asked = follow(assigned.in(SETTING, Correspondence::new).reply(NASSER, Role.REVIEWER, "Wir prüfen es."));
        var other = follow(asked.in(SETTING, Assigning::new).assign(Seat.FIRST, WIRTH, ALBERS, Role.COORDINATOR));
        var over = follow(other.in(SETTING, Correspondence::new).withdraw());
        written(over, note("@nasser @demir", AT, NASSER, DEMIR));
        assertThat(inbox(NASSER, View.MENTIONED))
                .containsExactly(over.reference().text());
        assertThat(inbox(DEMIR, View.MENTIONED)).contains(over.reference().text());
        assertThat(inbox(NASSER, View.ALL)).isEmpty();
    }

    @Test
    void F5_whoever_must_keep_away_since_or_never_saw_it_finds_it_nowhere() throws SQLException {
        var complaint = stored();
        written(complaint, note("Alle", AT, WIRTH, OLBRICH, DEMIR));
        assertThat(inbox(WIRTH, View.MENTIONED)).isEmpty();
        assertThat(inbox(OLBRICH, View.MENTIONED)).isEmpty();
        follow(complaint.in(SETTING, Correspondence::new).answer("Es war Yusuf Demir."));
        assertThat(inbox(DEMIR, View.MENTIONED))
                .doesNotContain(complaint.reference().text());
    }

    @Test
    void F8_whoever_claims_a_complaint_has_it_alone_and_there_must_be_one() throws Exception {
        var complaint = stored();
        alone(() -> notes.claim(complaint.reference()));
        assertThatThrownBy(() -> alone(() -> notes.claim(Reference.of("ABH", 2026, 99_999))))
                .isInstanceOf(Unknown.class);
        store.alone(() -> {
            notes.claim(complaint.reference());
            try (var another = store.another();
                    var statement = another.createStatement()) {
                statement.execute(
                        "SET lock_timeout = '" + Duration.ofMillis(200).toMillis() + "ms'");
                assertThatThrownBy(() -> statement.execute(
                                "UPDATE complaint SET version = version WHERE id = '" + complaint.id() + "'"))
                        .isInstanceOf(SQLException.class);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return "done";
        });
    }
}
