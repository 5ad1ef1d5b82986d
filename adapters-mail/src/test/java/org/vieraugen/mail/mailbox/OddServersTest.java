package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vieraugen.mail.mailbox.Boxes.ADDRESS;
import static org.vieraugen.mail.mailbox.FakeImap.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.mail.MailServers;
import org.vieraugen.application.mail.MailServers.Away;
import org.vieraugen.application.mail.MailServers.Session;
import org.vieraugen.application.mail.ReadMailboxes;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.mail.mailbox.FakeImap.Answer;

/** K1: mail servers that hang, die, lie and talk nonsense cost time, and never a mail. */
@Timeout(30)
class OddServersTest {
    private static final String HEAD = "Subject: Hallo\r\n\r\n";
    private static final Answer HANGING = (tag, out) -> {
        pause(10_000);
        return false;
    };

    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private FakeImap server;

    @BeforeEach
    void start() throws Exception {
        server = new FakeImap();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Session open() throws Away {
        return Boxes.plain(server.port()).open(ADDRESS);
    }

    private boolean round() throws Away {
        var read = new ReadMailboxes(Boxes.plain(server.port()), inlet, places, Clock.systemUTC());
        try (var reading = read.begin(ADDRESS).orElseThrow()) {
            return reading.round();
        }
    }

    private Away away(Talk talk) {
        return catchThrowableOfType(Away.class, talk::talk);
    }

    private interface Talk {
        void talk() throws Exception;
    }

    @Test
    void K1_mails_come_byte_by_byte_as_they_lie_there_and_are_marked_when_they_are_stored() throws Exception {
        server.with(HEAD + "eins", HEAD + "zwei \u00fc\r\n)\r\nA1 OK\r\n");

        assertThat(round()).isTrue();

        assertThat(inlet.taken().get(0).received()).isEqualTo(Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(inlet.texts().get(1).getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo((HEAD + "zwei \u00fc\r\n)\r\nA1 OK\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(server.seen).containsExactlyInAnyOrder(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Pieces.PIECE - 1, Pieces.PIECE, Pieces.PIECE + 1, 3 * Pieces.PIECE, 5_000_000})
    void K1_a_mail_of_any_size_is_whole(int size) throws Exception {
        server.with(1, uid -> FakeImap.mail(size, uid));
        try (var session = open()) {
            session.validity();
            var mail = session.fetch(1).orElseThrow();
            assertThat(mail.mail())
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(FakeImap.mail(size, 1)));
            assertThat(mail.head()).isEmpty();
        }
    }

    @Test
    void K1_a_mail_above_forty_megabytes_is_told_by_its_head_and_stays_unread() throws Exception {
        server.with(2, uid -> FakeImap.mail(uid == 1 ? MailServers.MOST_BYTES + 1 : 100, uid));

        round();

        assertThat(inlet.taken()).hasSize(1);
        assertThat(inlet.tooLarge()).singleElement().satisfies(mail -> {
            assertThat(mail.size()).isEqualTo(MailServers.MOST_BYTES + 1L);
            assertThat(mail.text()).isEqualTo("Subject: 1\r\n");
        });
        assertThat(server.seen).containsExactly(2L);
        assertThat(server.commands)
                .filteredOn(said -> said.startsWith("UID FETCH 1 "))
                .hasSize(1);
    }

    @Test
    void K1_a_mail_of_forty_megabytes_is_whole() throws Exception {
        server.with(1, uid -> FakeImap.mail(MailServers.MOST_BYTES, uid));
        try (var session = open()) {
            session.validity();
            assertThat(session.fetch(1).orElseThrow().mail().orElseThrow()).hasSize(MailServers.MOST_BYTES);
        }
    }

    /** Some servers count line breaks otherwise than they send them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 99, 101, 1_000, Pieces.PIECE + 7})
    void K1_a_server_that_is_wrong_about_a_size_gives_the_whole_mail(int said) throws Exception {
        var mail = FakeImap.mail(100, 1);
        server.with(1, uid -> mail).answering("UID FETCH 1 (UID INTERNALDATE", (tag, out) -> {
            say(
                    out,
                    "* 1 FETCH (UID 1 RFC822.SIZE " + said
                            + " INTERNALDATE \"27-Nov-2026 09:00:00 +0100\" BODY[]<0> {100}\r\n"
                            + new String(mail, StandardCharsets.US_ASCII) + ")\r\n" + tag + " OK");
            return true;
        });
        try (var session = open()) {
            session.validity();
            assertThat(session.fetch(1).orElseThrow().mail().orElseThrow()).isEqualTo(mail);
        }
    }

    @Test
    void K1_a_mail_that_grows_beyond_forty_megabytes_while_it_is_fetched_is_told_as_too_large() throws Exception {
        var piece = "x".repeat(Pieces.PIECE);
        server.with("x").answering("UID FETCH", (tag, out) -> {
            say(
                    out,
                    "* 1 FETCH (UID 1 RFC822.SIZE 5 INTERNALDATE \"27-Nov-2026 09:00:00 +0100\" BODY[]<0> {"
                            + Pieces.PIECE + "}\r\n" + piece + ")\r\n" + tag + " OK");
            return true;
        });
        try (var session = open()) {
            session.validity();
            var mail = session.fetch(1).orElseThrow();
            assertThat(mail.mail()).isEmpty();
            assertThat(mail.size()).isGreaterThan(MailServers.MOST_BYTES);
        }
    }

    @Test
    void K1_a_date_that_nobody_can_read_is_no_reason_to_leave_a_mail() throws Exception {
        server.with(HEAD)
                .answering(
                        "UID FETCH 1 (UID INTERNALDATE",
                        "* 1 FETCH (UID 1 INTERNALDATE \"gestern\" RFC822.SIZE 18 BODY[]<0> {18}\r\n" + HEAD
                                + ")\r\nTAG OK done");
        round();
        assertThat(inlet.texts()).containsExactly(HEAD);
        assertThat(inlet.taken().get(0).received()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void K1_that_a_server_says_nothing_of_a_mail_that_is_there_is_no_proof_that_it_has_gone() throws Exception {
        server.with(HEAD + "1", HEAD + "2", HEAD + "3").answering("UID FETCH 2 ", "TAG OK done");
        round();
        assertThat(inlet.texts()).containsExactly(HEAD + "1", HEAD + "3");
        assertThat(places.place(ADDRESS).orElseThrow().uid()).isEqualTo(1);
        server.behave();
        server.answering("UID FETCH 2 ", "TAG NO [SERVERBUG] cannot read it");
        round();
        assertThat(inlet.taken()).hasSize(2);
        server.behave();
        round();
        assertThat(inlet.texts()).containsExactly(HEAD + "1", HEAD + "3", HEAD + "2");
        assertThat(places.place(ADDRESS).orElseThrow().uid()).isEqualTo(3);
    }

    @Test
    void a_mail_that_was_deleted_meanwhile_is_gone_whatever_the_server_says_to_its_number() throws Exception {
        server.with(HEAD + "1", HEAD + "2").answering("UID FETCH 1 ", (tag, out) -> {
            server.mails.remove(1L);
            say(out, "* 1 EXPUNGE\r\n" + tag + " NO [EXPUNGEISSUED] gone");
            return true;
        });
        round();
        assertThat(inlet.texts()).containsExactly(HEAD + "2");
        assertThat(places.place(ADDRESS).orElseThrow().uid()).isEqualTo(2);
    }

    @Test
    void what_is_said_of_other_mails_in_between_is_no_answer() throws Exception {
        server.with(HEAD)
                .answering(
                        "UID FETCH 1 ",
                        "* 7 EXISTS\r\n* 3 FETCH (FLAGS (\\Seen) UID 3)\r\n* 1 FETCH (UID 1 INTERNALDATE \"27-Nov-2026"
                                + " 09:00:00 +0100\" RFC822.SIZE 18 BODY[]<0> {18}\r\n" + HEAD
                                + ")\r\n* 3 FETCH (UID 3 BODY[]<0> {2}\r\nxx)\r\nTAG OK done");
        round();
        assertThat(inlet.texts()).containsExactly(HEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "CAPABILITY", "AUTHENTICATE", "SELECT", "UID SEARCH", "UID FETCH", "UID STORE"})
    void a_server_that_hangs_is_away_soon_and_nothing_is_lost(String at) throws Exception {
        server.with(HEAD);
        server.answering(at, HANGING);
        long begun = System.nanoTime();
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        server.behave();
        round();
        assertThat(inlet.texts()).containsExactly(HEAD);
        assertThat(server.seen).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "CAPABILITY", "AUTHENTICATE", "SELECT", "UID SEARCH", "UID FETCH", "UID STORE"})
    void a_server_that_talks_garbage_is_away_and_nothing_is_lost(String at) throws Exception {
        server.with(HEAD);
        var garbage = new byte[50_000];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) (i * 31 + i / 7);
        }
        server.answering(at, (tag, out) -> {
            out.write(garbage);
            out.flush();
            return false;
        });
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        server.behave();
        round();
        assertThat(inlet.texts()).containsExactly(HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1 400 Bad Request", "220 mail.example ESMTP", "* BYE too many connections", "* NO", ""})
    void a_server_of_something_else_is_away(String greeting) {
        server.answering("HELLO", (tag, out) -> {
            say(out, greeting);
            return true;
        });
        assertThat(away(this::open)).isNotNull();
    }

    @Test
    void K1_a_server_that_dies_in_the_middle_of_a_mail_gives_it_later() throws Exception {
        server.with(HEAD + "1", HEAD + "2").answering("UID FETCH 2 ", (tag, out) -> {
            say(out, "* 2 FETCH (UID 2 INTERNALDATE \"27-Nov-2026 09:00:00 +0100\" RFC822.SIZE 19 BODY[]<0> {19}");
            say(out, "Subject: Ha");
            return false;
        });
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(inlet.texts()).containsExactly(HEAD + "1");
        server.behave();
        round();
        assertThat(inlet.texts()).containsExactly(HEAD + "1", HEAD + "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000", "2147483647", "2147483640", "99999999999"})
    void gigabytes_that_are_announced_get_no_memory(String announced) throws Exception {
        server.with(HEAD).answering("UID FETCH", (tag, out) -> {
            say(out, "* 1 FETCH (UID 1 RFC822.SIZE 19 BODY[]<0> {" + announced + "}");
            return true;
        });
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
    }

    @Test
    void an_answer_that_does_not_end_is_ended() throws Exception {
        server.with(HEAD).answering("SELECT", (tag, out) -> {
            while (true) {
                say(out, "* 1 EXISTS");
            }
        });
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
    }

    @Test
    void an_answer_that_comes_drop_by_drop_is_ended() throws Exception {
        server.with(HEAD).answering("SELECT", (tag, out) -> {
            while (true) {
                out.write('x');
                out.flush();
                pause(300);
            }
        });
        long begun = System.nanoTime();
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void K1_numbers_that_cannot_be_read_are_no_empty_box() throws Exception {
        server.with(HEAD).answering("UID SEARCH", "TAG NO [INUSE] try later");
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(places.place(ADDRESS)).isEmpty();
    }

    @Test
    void numbers_of_32_bits_in_any_order_are_read_and_a_range_behind_the_end_is_empty() throws Exception {
        server.answering("UID SEARCH", "* SEARCH 4294967295 3000000000 7\r\nTAG OK");
        try (var session = open()) {
            session.validity();
            assertThat(session.after(6, 2)).containsExactly(7L, 3_000_000_000L);
            assertThat(session.after(3_000_000_000L, 2)).containsExactly(4_294_967_295L);
            assertThat(session.after(4_294_967_295L, 2)).isEmpty();
        }
    }

    @Test
    void K1_ten_thousand_mails_are_taken_each_once() throws Exception {
        server.noting = false;
        server.with(10_000, uid -> FakeImap.mail(200, uid));
        round();
        assertThat(inlet.taken()).hasSize(10_000);
        assertThat(inlet.repeats()).isZero();
        assertThat(server.seen).hasSize(10_000);
    }

    @Test
    void what_is_done_goes_into_its_folder_after_it_is_marked() throws Exception {
        server.with(HEAD);
        try (var session =
                Boxes.plain(server.port(), Optional.of("Erledigt/für uns")).open(ADDRESS)) {
            session.validity();
            session.done(1);
        }
        assertThat(server.commands)
                .containsSubsequence("UID STORE 1 +FLAGS.SILENT (\\Seen)", "UID MOVE 1 \"Erledigt/f&APw-r uns\"");
    }

    @Test
    void a_server_that_cannot_move_copies_and_takes_away_that_mail_alone() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=PLAIN UIDPLUS";
        server.with(HEAD);
        try (var session = Boxes.plain(server.port(), Optional.of("done")).open(ADDRESS)) {
            session.validity();
            session.done(1);
        }
        assertThat(server.commands)
                .containsSubsequence(
                        "UID STORE 1 +FLAGS.SILENT (\\Seen)",
                        "UID COPY 1 done",
                        "UID STORE 1 +FLAGS.SILENT (\\Deleted)",
                        "UID EXPUNGE 1");
    }

    @Test
    void a_copy_that_fails_takes_nothing_away() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=PLAIN UIDPLUS";
        server.with(HEAD).answering("UID COPY", "TAG NO [TRYCREATE] no such folder");
        try (var session = Boxes.plain(server.port(), Optional.of("done")).open(ADDRESS)) {
            session.validity();
            session.done(1);
        }
        assertThat(server.commands).noneMatch(said -> said.contains("Deleted") || said.contains("EXPUNGE"));
    }

    @Test
    void K1_a_server_that_lets_nothing_be_marked_does_not_stop_the_reading() throws Exception {
        server.with(HEAD + "1", HEAD + "2").answering("UID STORE", "TAG NO [READ-ONLY] no");
        round();
        round();
        assertThat(inlet.taken()).hasSize(2);
        assertThat(inlet.repeats()).isZero();
    }

    @Test
    void a_wait_ends_with_new_mail() throws Exception {
        server.answering("IDLE", (tag, out) -> {
            say(out, "+ idling");
            pause(200);
            say(out, "* OK still here\r\n* 1 EXISTS");
            server.answering("DONE", (none, to) -> {
                say(to, tag + " OK");
                return true;
            });
            return true;
        });
        try (var session = open()) {
            session.validity();
            assertThat(session.await(Duration.ofSeconds(20))).isTrue();
            assertThat(session.validity()).isEqualTo(1);
        }
    }

    @Test
    void a_wait_without_new_mail_ends_with_its_time_and_the_connection_is_good() throws Exception {
        try (var session = open()) {
            session.validity();
            assertThat(session.await(Duration.ofMillis(300))).isFalse();
            assertThat(session.await(Duration.ofMillis(1_200))).isFalse();
            assertThat(session.validity()).isEqualTo(1);
        }
        assertThat(server.commands).filteredOn("DONE"::equals).isEmpty();
    }

    @Test
    void what_is_said_of_new_mail_before_the_wait_ends_it_at_once() throws Exception {
        server.with(HEAD).answering("UID STORE", "* 2 EXISTS\r\nTAG OK");
        try (var session = open()) {
            session.validity();
            session.done(1);
            assertThat(session.await(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(server.commands).doesNotContain("IDLE");
    }

    @Test
    void a_connection_that_was_lost_in_silence_is_noticed_when_the_wait_ends() throws Exception {
        server.answering("IDLE", (tag, out) -> {
            say(out, "+ idling");
            pause(10_000);
            return false;
        });
        try (var session = open()) {
            session.validity();
            assertThat(away(() -> session.await(Duration.ofMillis(500)))).isNotNull();
        }
    }

    @Test
    void a_server_that_does_not_know_how_to_wait_is_looked_at_again_later() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=PLAIN";
        try (var session = open()) {
            session.validity();
            assertThat(session.await(Duration.ofMillis(300))).isFalse();
            assertThat(server.commands).doesNotContain("IDLE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMAP4rev1 AUTH=PLAIN IDLE", "IMAP4rev1 AUTH=PLAIN"})
    void whoever_waits_is_woken_when_the_session_is_closed(String capabilities) throws Exception {
        server.capabilities = capabilities;
        var session = open();
        session.validity();
        var closer = new Thread(() -> {
            pause(300);
            session.close();
        });
        closer.start();
        long begun = System.nanoTime();
        assertThat(away(() -> session.await(Duration.ofSeconds(20)))).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        closer.join();
    }

    @Test
    void the_server_is_told_goodbye() throws Exception {
        open().close();
        for (int i = 0; i < 100 && !server.commands.contains("LOGOUT"); i++) {
            pause(20);
        }
        assertThat(server.commands).contains("LOGOUT");
    }

    @Test
    void nothing_of_a_failure_tells_a_secret_or_a_mail() throws Exception {
        server.answering("AUTHENTICATE", "TAG NO user beschwerde and geheim are wrong");
        assertThat(away(this::open)).hasMessage("the mail server of " + ADDRESS + " refuses the user or the secret");
        server.behave();
        server.with(HEAD).answering("UID FETCH", (tag, out) -> {
            say(out, "* BYE Ich heiße Samira");
            return false;
        });
        var away = away(this::round);
        assertThat(away.getMessage()).contains(ADDRESS).doesNotContain("Samira");
    }

    @Test
    void a_server_without_a_listener_is_away() throws Exception {
        server.close();
        assertThat(away(this::open)).hasMessageContaining("is not reached");
    }

    @Test
    void two_large_mails_of_two_boxes_are_never_fetched_at_once() throws Exception {
        server.with(2, uid -> FakeImap.mail(2_000_000, uid));
        var servers = Boxes.plain(server.port());
        try (var one = servers.open(ADDRESS);
                var other = servers.open(ADDRESS)) {
            one.validity();
            other.validity();
            one.fetch(1);
            var fetched = new Thread(() -> {
                try {
                    other.fetch(2);
                } catch (Away e) {
                    throw new AssertionError(e);
                }
            });
            fetched.start();
            fetched.join(300);
            assertThat(fetched.isAlive()).isTrue();
            one.done(1);
            fetched.join(5_000);
            assertThat(fetched.isAlive()).isFalse();
        }
        assertThat(List.copyOf(server.seen)).containsExactly(1L);
    }
}
