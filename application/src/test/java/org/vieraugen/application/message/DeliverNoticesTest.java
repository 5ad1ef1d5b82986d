package org.vieraugen.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewNotices;

/** Notices about subjects of any kind, whose capabilities say who is written to. */
class DeliverNoticesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final Subject.Kind TREE = new Subject.Kind("TREE");
    private static final Notice NOTICE = Notice.to(Role.REVIEWER, ReviewNotices.ASSIGNED);

    private final Waiting outbox = new Waiting();
    private final Post courier = new Post();

    /** An outbox in memory. */
    private static final class Waiting implements Outbox {
        final List<Letter> letters = new ArrayList<>();
        final Map<UUID, Instant> due = new HashMap<>();

        @Override
        public void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at) {
            notices.forEach(notice -> letters.add(new Letter(UUID.randomUUID(), department, subject, notice, 0)));
        }

        @Override
        public List<Letter> claim(int most, Instant now) {
            return letters.stream().limit(most).toList();
        }

        @Override
        public void delivered(Letter letter) {
            letters.remove(letter);
        }

        @Override
        public void tryAgain(Letter letter, Instant at) {
            letters.remove(letter);
            letters.add(new Letter(
                    letter.id(), letter.department(), letter.subject(), letter.notice(), letter.attempts() + 1));
            due.put(letter.id(), at);
        }
    }

    /** A courier that writes down whom it went to, or fails. */
    private static final class Post implements Courier {
        final List<String> went = new ArrayList<>();
        boolean ready = true;
        boolean fails;
        Notice.Kind unknown = new Notice.Kind("NONE");

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void carry(Optional<String> mailbox, String reference, Notice notice) throws Undeliverable {
            if (notice.kind().equals(unknown)) {
                throw new Undeliverable("no words for it", new IllegalStateException());
            }
            go("office " + mailbox.orElse("") + " " + reference + " " + notice.kind());
        }

        @Override
        public void write(String address, Wording.Words words) throws Undeliverable {
            go("person " + address + " " + words.subject());
        }

        private void go(String where) throws Undeliverable {
            if (fails) {
                throw new Undeliverable("not today", new IllegalStateException());
            }
            went.add(where);
        }
    }

    private static Recipients answering(Subject.Kind kind, Optional<Mail> mail) {
        return new Recipients() {
            @Override
            public Subject.Kind kind() {
                return kind;
            }

            @Override
            public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
                assertThat(department).isEqualTo(HERE);
                assertThat(key).isEqualTo(new UUID(0, 7));
                return mail;
            }
        };
    }

    private int delivering(Recipients... recipients) {
        return new DeliverNotices(outbox, courier, List.of(recipients), Clock.fixed(NOW, ZoneOffset.UTC)).handle();
    }

    private void posted() {
        outbox.post(HERE, new Subject(TREE, new UUID(0, 7)), List.of(NOTICE), NOW);
    }

    private static Optional<Mail> person() {
        return Optional.of(new Mail.ToPerson("a@b.example", new Wording.Words("Neues", "Es gibt Neues.")));
    }

    private static Optional<Mail> office() {
        return Optional.of(new Mail.ToOffice(Optional.of("trees@city.example"), "TREE 7", NOTICE));
    }

    @Test
    void each_kind_of_subject_says_who_is_written_to() {
        posted();
        assertThat(delivering(answering(Subject.DESK.kind(), person()), answering(TREE, office())))
                .isEqualTo(1);
        assertThat(courier.went).containsExactly("office trees@city.example TREE 7 ASSIGNED");
        assertThat(outbox.letters).isEmpty();
        posted();
        delivering(answering(TREE, person()));
        assertThat(courier.went).endsWith("person a@b.example Neues");
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void nothing_is_sent_where_nobody_is_to_know_and_it_does_not_come_back() {
        posted();
        delivering(answering(TREE, Optional.empty()));
        assertThat(courier.went).isEmpty();
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void a_notice_that_only_a_newer_server_understands_waits_for_it_and_holds_up_no_other() {
        posted();
        outbox.post(HERE, new Subject(Subject.DESK.kind(), new UUID(0, 7)), List.of(NOTICE), NOW);
        assertThat(delivering(answering(Subject.DESK.kind(), office()))).isEqualTo(2);
        assertThat(courier.went).hasSize(1);
        assertThat(outbox.letters).extracting(letter -> letter.subject().kind()).containsExactly(TREE);
        delivering(answering(TREE, office()));
        assertThat(courier.went).hasSize(2);
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void a_kind_of_notice_for_which_only_a_newer_server_has_words_waits_for_it_and_is_never_given_up() {
        var newer = Notice.to(Role.REVIEWER, new Notice.Kind("LEAF_FELL"));
        outbox.post(HERE, new Subject(TREE, new UUID(0, 7)), List.of(newer, NOTICE), NOW);
        courier.unknown = newer.kind();
        var asPosted = new Recipients() {
            @Override
            public Subject.Kind kind() {
                return TREE;
            }

            @Override
            public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
                return Optional.of(new Mail.ToOffice(Optional.empty(), "TREE 7", notice));
            }
        };
        for (int i = 0; i < 20; i++) {
            delivering(asPosted);
            assertThat(courier.went).containsExactly("office  TREE 7 ASSIGNED");
            assertThat(outbox.letters).extracting(Outbox.Letter::notice).containsExactly(newer);
        }
        courier.unknown = NOTICE.kind();
        delivering(asPosted);
        assertThat(courier.went).containsExactly("office  TREE 7 ASSIGNED", "office  TREE 7 LEAF_FELL");
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void K5_a_notice_that_cannot_be_made_waits_and_holds_up_no_other() {
        posted();
        outbox.post(HERE, new Subject(Subject.DESK.kind(), new UUID(0, 7)), List.of(NOTICE), NOW);
        var unreadable = new Recipients() {
            @Override
            public Subject.Kind kind() {
                return TREE;
            }

            @Override
            public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
                throw new IllegalStateException("a stored thing lacks something");
            }
        };
        assertThat(delivering(unreadable, answering(Subject.DESK.kind(), office())))
                .isEqualTo(2);
        assertThat(courier.went).hasSize(1);
        assertThat(outbox.letters).singleElement().satisfies(letter -> assertThat(letter.attempts())
                .isEqualTo(1));
    }

    @Test
    void K5_what_failed_is_tried_again_later_and_later() {
        courier.fails = true;
        posted();
        var id = outbox.letters.get(0).id();
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 13; i++) {
            delivering(answering(TREE, office()));
            waits.add(Duration.between(NOW, outbox.due.get(id)));
        }
        assertThat(waits.subList(0, 4)).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L);
        assertThat(waits.get(12)).isEqualTo(waits.get(11)).isLessThan(Duration.ofDays(1));
        courier.fails = false;
        delivering(answering(TREE, office()));
        assertThat(courier.went).hasSize(1);
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void an_address_outside_that_never_takes_a_mail_is_given_up() {
        courier.fails = true;
        posted();
        for (int i = 0; i < 12; i++) {
            delivering(answering(TREE, person()));
            assertThat(outbox.letters).hasSize(1);
        }
        delivering(answering(TREE, person()));
        assertThat(outbox.letters).isEmpty();
    }

    @Test
    void without_a_way_out_everything_waits() {
        courier.ready = false;
        posted();
        assertThat(delivering(answering(TREE, office()))).isZero();
        assertThat(outbox.letters).hasSize(1);
    }
}
