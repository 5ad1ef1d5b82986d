package org.vieraugen.application.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.MemoryMailServers.BOX;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mailbox.BoxPlaces.Place;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.application.testing.MemoryMailServers;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.testing.Office;

/** K1, K2: what becomes of mails when servers are away, die, change their numbers or cannot bear a mail. */
class ReadMailboxesTest {
    private final MovableClock clock = new MovableClock(Office.NOON);
    private final MemoryMailServers servers = new MemoryMailServers();
    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private final ReadMailboxes read = new ReadMailboxes(servers, inlet, places, clock);

    private boolean round() throws Away {
        try (var reading = read.begin(BOX).orElseThrow()) {
            return reading.round();
        }
    }

    private static List<String> mails(long... uids) {
        return LongStream.of(uids).mapToObj(uid -> "mail " + uid).toList();
    }

    @Test
    void K1_mails_are_taken_in_order_and_marked_as_read() throws Away {
        servers.deliver(3);

        assertThat(round()).isTrue();

        assertThat(inlet.texts()).isEqualTo(mails(1, 2, 3));
        assertThat(inlet.taken().get(0).received()).isEqualTo(MemoryMailServers.RECEIVED);
        assertThat(servers.seen).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(places.place(BOX)).contains(new Place(1, 3));
        assertThat(servers.open).isZero();
    }

    @Test
    void K2_what_was_taken_is_not_fetched_again() throws Away {
        servers.deliver(3);
        round();
        servers.deliver(1);
        round();
        round();

        assertThat(servers.fetched).containsExactly(1L, 2L, 3L, 4L);
        assertThat(inlet.repeats()).isZero();
    }

    @Test
    void K1_a_mail_that_somebody_has_read_in_the_box_is_taken_all_the_same() throws Away {
        servers.deliver(2);
        servers.seen.add(1L);

        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 2));
    }

    @Test
    void K1_more_mails_than_are_asked_for_at_once_are_all_taken_in_one_round() throws Away {
        servers.deliver(1_201);

        round();

        assertThat(inlet.taken()).hasSize(1_201);
        assertThat(servers.asked).isEqualTo(4);
    }

    @Test
    void K1_a_mail_that_cannot_be_stored_stays_unread_and_holds_up_no_other() throws Away {
        servers.deliver(4);
        inlet.refusing(text -> text.equals("mail 2"));

        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 3, 4));
        assertThat(servers.seen).containsExactlyInAnyOrder(1L, 3L, 4L);
        assertThat(places.place(BOX)).contains(new Place(1, 1));
        assertThat(read.missed(BOX)).isEqualTo(1);
    }

    @Test
    void K1_it_is_tried_again_after_a_minute_and_then_more_rarely_and_the_others_are_not_fetched_again() throws Away {
        servers.deliver(3);
        inlet.refusing(text -> text.equals("mail 2"));
        var tried = new ArrayList<Integer>();
        for (int minute = 0; minute <= 130; minute++) {
            int before = servers.fetched.size();
            round();
            if (servers.fetched.subList(before, servers.fetched.size()).contains(2L)) {
                tried.add(minute);
            }
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(tried).containsExactly(0, 1, 3, 7, 15, 31, 63, 123);
        assertThat(servers.fetched).containsOnlyOnce(1L, 3L);

        inlet.refusing(none -> false);
        clock.pass(Duration.ofHours(1));
        round();
        assertThat(inlet.texts()).isEqualTo(mails(1, 3, 2));
        assertThat(places.place(BOX)).contains(new Place(1, 3));
        assertThat(read.missed(BOX)).isZero();
        assertThat(inlet.repeats()).isZero();
    }

    @Test
    void K1_after_a_restart_what_could_not_be_stored_is_tried_at_once_and_what_is_known_stays_one() throws Away {
        servers.deliver(3);
        inlet.refusing(text -> text.equals("mail 2"));
        round();
        inlet.refusing(none -> false);

        var restarted = new ReadMailboxes(servers, inlet, places, clock);
        try (var reading = restarted.begin(BOX).orElseThrow()) {
            reading.round();
        }

        assertThat(inlet.texts()).isEqualTo(mails(1, 3, 2));
        assertThat(inlet.repeats()).isEqualTo(1);
        assertThat(places.place(BOX)).contains(new Place(1, 3));
    }

    @Test
    void K1_when_the_numbers_of_a_box_change_it_is_read_from_the_beginning() throws Away {
        servers.deliver(3);
        round();
        servers.validity = 2;
        servers.mails.clear();
        servers.mails.put(1L, "mail 3");
        servers.mails.put(2L, "new");

        round();

        assertThat(inlet.texts()).containsExactly("mail 1", "mail 2", "mail 3", "new");
        assertThat(inlet.repeats()).isEqualTo(1);
        assertThat(places.place(BOX)).contains(new Place(2, 2));
    }

    @Test
    void K1_what_could_not_be_stored_under_other_numbers_is_forgotten_with_them() throws Away {
        servers.deliver(3);
        inlet.refusing(text -> text.equals("mail 2"));
        round();
        servers.validity = 2;
        round();
        inlet.refusing(none -> false);
        clock.pass(Duration.ofMinutes(1));
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 3, 2));
        assertThat(places.place(BOX)).contains(new Place(2, 3));
    }

    @Test
    void a_mail_that_was_deleted_meanwhile_is_passed_by() throws Away {
        servers.deliver(3);
        servers.before = () -> servers.mails.remove(2L);

        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 3));
        assertThat(places.place(BOX)).contains(new Place(1, 3));
    }

    @Test
    void K1_a_mail_that_is_too_large_is_noted_and_stays_unread_for_a_person() throws Away {
        servers.deliver(3);
        servers.large.add(2L);

        round();
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 3));
        assertThat(inlet.tooLarge()).singleElement().satisfies(mail -> {
            assertThat(mail.size()).isEqualTo(MailServers.MOST_BYTES + 1L);
            assertThat(mail.text()).isEqualTo("mail 2");
        });
        assertThat(servers.seen).containsExactlyInAnyOrder(1L, 3L);
        assertThat(places.place(BOX)).contains(new Place(1, 3));
    }

    @Test
    void K1_a_mail_that_the_server_does_not_give_holds_up_no_other() throws Away {
        servers.deliver(3);
        servers.held.add(1L);

        round();

        assertThat(inlet.texts()).isEqualTo(mails(2, 3));
        assertThat(places.place(BOX)).contains(new Place(1, 0));
    }

    /** It goes away whenever that mail is to be stored. */
    private void databaseDyingOf(String mail) {
        inlet.refusing(text -> {
            places.away = text.equals(mail);
            return places.away;
        });
    }

    @Test
    void K1_a_mail_that_cannot_be_stored_since_the_database_is_away_is_the_next_one_when_that_is_back() throws Away {
        servers.deliver(3);
        databaseDyingOf("mail 2");
        assertThatThrownBy(this::round).hasMessage("the database is away");

        places.away = false;
        inlet.refusing(none -> false);
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 2, 3));
        assertThat(read.missed(BOX)).isZero();
    }

    @Test
    void K1_a_mail_of_which_the_database_goes_away_is_passed_over_at_the_second_time() throws Away {
        servers.deliver(3);
        databaseDyingOf("mail 2");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::round).hasMessage("the database is away");
            places.away = false;
        }
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 3));
        assertThat(places.place(BOX)).contains(new Place(1, 1));
        assertThat(read.missed(BOX)).isEqualTo(1);
    }

    @Test
    void K1_a_connection_that_ends_goes_on_at_the_same_mail() throws Away {
        servers.deliver(3);
        servers.breaking.add(2L);
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(places.place(BOX)).contains(new Place(1, 1));
        assertThat(servers.open).isZero();

        servers.breaking.clear();
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 2, 3));
        assertThat(read.missed(BOX)).isZero();
    }

    @Test
    void K1_a_mail_that_the_server_cannot_bear_is_passed_over_at_the_second_time() throws Away {
        servers.deliver(3);
        for (long first = 1; first <= 2; first++) {
            servers.breaking.clear();
            servers.breaking.add(1L);
            assertThatThrownBy(this::round).isInstanceOf(Away.class);
        }
        round();
        assertThat(inlet.texts()).isEqualTo(mails(2, 3));
        assertThat(places.place(BOX)).contains(new Place(1, 0));

        clock.pass(Duration.ofMinutes(1));
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        round();
        servers.breaking.clear();
        clock.pass(Duration.ofHours(1));
        round();
        assertThat(inlet.texts()).isEqualTo(mails(2, 3, 1));
        assertThat(places.place(BOX)).contains(new Place(1, 3));
    }

    @Test
    void K2_a_mail_that_was_stored_and_not_marked_is_stored_once_and_marked_later() throws Away {
        servers.deliver(2);
        servers.unmarkable.add(1L);
        assertThatThrownBy(this::round).isInstanceOf(Away.class);
        assertThat(inlet.texts()).isEqualTo(mails(1));
        assertThat(places.place(BOX)).isEmpty();

        servers.unmarkable.clear();
        round();

        assertThat(inlet.texts()).isEqualTo(mails(1, 2));
        assertThat(servers.seen).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void one_server_at_a_time_reads_a_box_and_another_takes_over_when_it_is_done() throws Away {
        var other = new ReadMailboxes(servers, inlet, places.ofAnotherServer(), clock);
        try (var reading = read.begin(BOX).orElseThrow()) {
            assertThat(reading.round()).isTrue();
            assertThat(other.begin(BOX)).isEmpty();
        }
        try (var reading = other.begin(BOX).orElseThrow()) {
            assertThat(reading.round()).isTrue();
        }
    }

    @Test
    void a_server_that_works_keeps_its_box_however_long_it_takes() throws Away {
        var other = new ReadMailboxes(servers, inlet, places.ofAnotherServer(), clock);
        servers.deliver(10);
        servers.before = () -> {
            clock.pass(Duration.ofSeconds(50));
            try {
                assertThat(other.begin(BOX)).isEmpty();
            } catch (Away e) {
                throw new AssertionError(e);
            }
        };

        assertThat(round()).isTrue();
        assertThat(inlet.taken()).hasSize(10);
    }

    @Test
    void a_server_that_was_thought_dead_stops_when_another_has_its_box() throws Away {
        var others = places.ofAnotherServer();
        servers.deliver(3);
        servers.before = () -> {
            servers.before = () -> {};
            clock.pass(ReadMailboxes.LEASE);
            assertThat(others.lease(BOX, clock.instant(), clock.instant().plus(ReadMailboxes.LEASE)))
                    .isTrue();
        };

        assertThat(round()).isFalse();

        assertThat(inlet.texts()).isEqualTo(mails(1));
        assertThat(places.place(BOX)).isEmpty();
        assertThat(others.lease(BOX, clock.instant(), clock.instant().plusSeconds(1)))
                .isTrue();
    }

    @Test
    void K1_what_another_server_has_read_meanwhile_is_not_read_again() throws Away {
        servers.deliver(2);
        round();
        servers.deliver(2);
        var other = new ReadMailboxes(servers, inlet, places.ofAnotherServer(), clock);
        try (var reading = other.begin(BOX).orElseThrow()) {
            reading.round();
        }
        servers.deliver(1);
        round();

        assertThat(servers.fetched).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_mail_server_that_is_away_leaves_the_box_to_other_servers() throws Away {
        var other = new ReadMailboxes(servers, inlet, places.ofAnotherServer(), clock);
        servers.away = true;
        assertThatThrownBy(() -> read.begin(BOX)).isInstanceOf(Away.class);
        servers.away = false;
        try (var reading = other.begin(BOX).orElseThrow()) {
            assertThat(reading.await(Duration.ofMinutes(1))).isFalse();
        }
    }

    @Test
    void of_a_mail_that_cannot_be_stored_nothing_stands_in_the_log_but_its_number() throws Away {
        var said = new ArrayList<LogRecord>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(Reading.class.getName());
        log.addHandler(ear);
        log.setUseParentHandlers(false);
        try {
            servers.mails.put(17L, "Ich heiße Samira");
            inlet.refusing(all -> true);
            round();
        } finally {
            log.removeHandler(ear);
            log.setUseParentHandlers(true);
        }

        assertThat(said).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isNull();
            assertThat(line.getParameters()).containsExactly(BOX, "17", "java.lang.IllegalStateException");
            assertThat(line.getMessage()).doesNotContain("Samira");
        });
    }

    @Test
    void K1_a_mail_that_needs_more_than_there_is_holds_up_no_other() throws Away {
        servers.deliver(2);
        inlet.refusing(text -> {
            if (text.equals("mail 1")) {
                throw new StackOverflowError();
            }
            return false;
        });

        round();

        assertThat(inlet.texts()).isEqualTo(mails(2));
    }
}
