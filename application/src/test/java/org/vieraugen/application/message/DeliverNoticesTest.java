package org.vieraugen.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.testing.MemoryOutbox;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewNotices;

/** Notices about subjects of any kind, whose capabilities say who is written to. */
class DeliverNoticesTest {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final Subject.Kind TREE = new Subject.Kind("TREE");
    private static final Notice NOTICE = Notice.to(Role.REVIEWER, ReviewNotices.ASSIGNED);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T11:00:00Z"));
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final Post courier = new Post();

    /** A courier that writes down which letters went to whom. */
    private final class Post implements Courier {
        final List<String> went = new ArrayList<>();
        final List<UUID> letters = new ArrayList<>();
        final Map<String, Failure> refused = new HashMap<>();
        boolean ready = true;
        boolean away;
        int hangsUpAfter = Integer.MAX_VALUE;
        Optional<UUID> unbearable = Optional.empty();
        Optional<UUID> odd = Optional.empty();
        Duration needs = Duration.ZERO;
        int opened;
        int closed;

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public Way open() throws Away {
            if (away) {
                throw new Away(new IOException("no route"));
            }
            opened++;
            return new Way() {
                @Override
                public void send(UUID letter, Mail mail) throws Refused, Away {
                    clock.pass(needs);
                    if (letters.size() >= hangsUpAfter || unbearable.equals(Optional.of(letter))) {
                        throw new Away(new IOException("reset"));
                    }
                    if (odd.equals(Optional.of(letter))) {
                        throw new IllegalStateException("nobody has thought of that");
                    }
                    var to = String.join(" ", mail.to());
                    if (refused.containsKey(to)) {
                        throw new Refused(refused.get(to), new IOException("550"));
                    }
                    letters.add(letter);
                    went.add(to + " " + mail.words().subject());
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }
    }

    private static Recipients answering(Subject.Kind kind, Supplier<Optional<Mail>> mail) {
        return new Recipients() {
            @Override
            public Subject.Kind kind() {
                return kind;
            }

            @Override
            public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
                assertThat(department).isEqualTo(HERE);
                assertThat(key).isEqualTo(new UUID(0, 7));
                return mail.get();
            }

            @Override
            public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
                return Optional.empty();
            }
        };
    }

    private static Recipients written(String to) {
        return answering(TREE, () -> mail(to));
    }

    private static Optional<Mail> mail(String... to) {
        return Optional.of(
                new Mail(List.of(to), new Wording.Words("de", "Neues", "Es gibt Neues.", "<p>Es gibt Neues.")));
    }

    private boolean delivering(Recipients... recipients) {
        return new DeliverNotices(new Letters(outbox, List.of(recipients), clock), courier).handle();
    }

    private void posted(int times) {
        for (int i = 0; i < times; i++) {
            outbox.post(HERE, new Subject(TREE, new UUID(0, 7)), List.of(NOTICE), clock.instant());
        }
    }

    private void postedAboutTheDesk() {
        outbox.post(HERE, new Subject(Subject.DESK.kind(), new UUID(0, 7)), List.of(NOTICE), clock.instant());
    }

    @Test
    void each_kind_of_subject_says_who_is_written_to() {
        posted(1);
        assertThat(delivering(answering(Subject.DESK.kind(), () -> mail("desk")), written("trees@city.example")))
                .isFalse();
        assertThat(courier.went).containsExactly("trees@city.example Neues");
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void nothing_is_sent_where_nobody_is_to_know_and_it_does_not_come_back() {
        posted(1);
        delivering(answering(TREE, Optional::empty));
        assertThat(courier.opened).isZero();
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void all_that_is_due_goes_out_on_one_connection_each_once() {
        posted(450);
        while (delivering(written("a@b.example"))) {
            // until nothing is left
        }
        assertThat(courier.letters).hasSize(450).doesNotHaveDuplicates();
        assertThat(outbox.letters()).isEmpty();
        assertThat(courier.opened).isEqualTo(3).isEqualTo(courier.closed);
    }

    @Test
    void a_notice_that_only_a_newer_server_understands_waits_for_it_and_holds_up_no_other() {
        posted(1);
        postedAboutTheDesk();
        delivering(answering(Subject.DESK.kind(), () -> mail("desk")));
        assertThat(courier.went).containsExactly("desk Neues");
        assertThat(outbox.letters())
                .extracting(letter -> letter.subject().kind())
                .containsExactly(TREE);
        clock.pass(Duration.ofMinutes(1));
        delivering(written("a@b.example"));
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void a_kind_of_notice_for_which_only_a_newer_server_has_words_waits_for_it_and_is_never_given_up() {
        posted(1);
        postedAboutTheDesk();
        var unworded = answering(TREE, () -> {
            throw new Wording.Unknown(new Notice.Kind("LEAF_FELL"));
        });
        for (int i = 0; i < 40; i++) {
            delivering(unworded, answering(Subject.DESK.kind(), () -> mail("desk")));
            assertThat(courier.went).containsExactly("desk Neues");
            assertThat(outbox.letters()).hasSize(1);
            assertThat(outbox.undelivered(HERE, 1)).isEmpty();
            clock.pass(Duration.ofDays(1));
        }
        delivering(written("a@b.example"));
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void K5_a_notice_that_cannot_be_made_holds_up_no_other_and_is_put_before_a_person_in_the_end() {
        posted(1);
        postedAboutTheDesk();
        var unreadable = answering(TREE, () -> {
            throw new IllegalStateException("a stored thing lacks something");
        });
        delivering(unreadable, answering(Subject.DESK.kind(), () -> mail("desk")));
        assertThat(courier.went).hasSize(1);
        assertThat(outbox.letters()).extracting(Letter::attempts).containsExactly(1);
        for (int i = 0; i < 15; i++) {
            clock.pass(Duration.ofDays(1));
            delivering(unreadable);
        }
        assertThat(outbox.undelivered(HERE, 10))
                .extracting(Outbox.Undelivered::why)
                .containsExactly(Failure.UNREADABLE);
    }

    @Test
    void K5_what_is_refused_for_now_is_tried_again_later_and_later_and_put_before_a_person_in_the_end() {
        courier.refused.put("a@b.example", Failure.LATER);
        posted(1);
        var id = outbox.letters().get(0).id();
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 15; i++) {
            delivering(written("a@b.example"));
            waits.add(Duration.between(clock.instant(), outbox.due(id)));
            clock.at(outbox.due(id));
        }
        assertThat(waits.subList(0, 4)).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L);
        assertThat(waits.get(14)).isEqualTo(waits.get(11)).isLessThan(Duration.ofDays(1));
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofDays(4));
        assertThat(outbox.undelivered(HERE, 1)).isEmpty();
        delivering(written("a@b.example"));
        assertThat(outbox.undelivered(HERE, 1)).singleElement().satisfies(given -> {
            assertThat(given.why()).isEqualTo(Failure.LATER);
            assertThat(given.since()).isEqualTo(clock.instant());
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"ADDRESS", "REFUSED", "TOO_LARGE"})
    void K5_what_is_refused_for_good_is_put_before_a_person_at_once_and_the_others_go(Failure why) {
        courier.refused.put("gone@b.example", why);
        posted(3);
        var addresses = new ArrayList<>(List.of("a@b.example", "gone@b.example", "c@b.example"));
        delivering(answering(TREE, () -> mail(addresses.remove(0))));
        assertThat(courier.went).containsExactly("a@b.example Neues", "c@b.example Neues");
        assertThat(outbox.undelivered(HERE, 10))
                .extracting(Outbox.Undelivered::why)
                .containsExactly(why);
        assertThat(outbox.letters()).hasSize(1);
    }

    @Test
    void K5_a_mail_server_that_is_away_for_a_week_costs_no_letter_anything() {
        courier.away = true;
        posted(30);
        for (int i = 0; i < 7 * 24 * 60; i++) {
            assertThat(delivering(written("a@b.example"))).isFalse();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(outbox.letters()).hasSize(30).extracting(Letter::attempts).containsOnly(0);
        courier.away = false;
        delivering(written("a@b.example"));
        assertThat(courier.letters).hasSize(30).doesNotHaveDuplicates();
        assertThat(outbox.letters()).isEmpty();
    }

    @Test
    void K5_a_connection_that_breaks_loses_nothing_and_what_has_gone_stays_gone() {
        courier.hangsUpAfter = 25;
        posted(60);
        assertThat(delivering(written("a@b.example"))).isFalse();
        assertThat(courier.letters).hasSize(25);
        assertThat(outbox.letters()).hasSize(35).extracting(Letter::id).doesNotContainAnyElementsOf(courier.letters);
        courier.hangsUpAfter = Integer.MAX_VALUE;
        clock.pass(Duration.ofMinutes(1));
        delivering(written("a@b.example"));
        assertThat(courier.letters).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_mail_that_the_server_cannot_bear_holds_up_no_other_and_is_put_before_a_person_in_the_end() {
        posted(1);
        courier.unbearable = Optional.of(outbox.letters().get(0).id());
        posted(5);
        for (int i = 0; i < 20; i++) {
            delivering(written("a@b.example"));
            clock.pass(Duration.ofDays(1));
        }
        assertThat(courier.letters).hasSize(5);
        assertThat(outbox.undelivered(HERE, 10))
                .extracting(given -> Optional.of(given.letter().id()))
                .containsExactly(courier.unbearable);
    }

    @Test
    void K5_a_mail_that_cannot_be_written_holds_up_no_other_and_is_put_before_a_person_in_the_end() {
        posted(1);
        courier.odd = Optional.of(outbox.letters().get(0).id());
        posted(5);
        delivering(written("a@b.example"));
        assertThat(courier.letters).hasSize(5);
        for (int i = 0; i < 15; i++) {
            clock.pass(Duration.ofDays(1));
            delivering(written("a@b.example"));
        }
        assertThat(outbox.undelivered(HERE, 10))
                .extracting(Outbox.Undelivered::why)
                .containsExactly(Failure.UNREADABLE);
    }

    @Test
    void what_a_slow_server_keeps_waiting_is_given_back_before_another_server_takes_it() {
        courier.needs = Duration.ofSeconds(50);
        posted(20);
        assertThat(delivering(written("a@b.example"))).isTrue();
        assertThat(courier.letters).hasSizeBetween(9, 10);
        assertThat(outbox.letters()).hasSize(20 - courier.letters.size());
        assertThat(outbox.letters()).allSatisfy(letter -> assertThat(outbox.due(letter.id()))
                .isEqualTo(clock.instant().plusSeconds(30)));
    }

    @Test
    void what_a_dead_server_had_taken_is_due_again_and_bears_the_same_number() {
        posted(1);
        var taken = outbox.claim(1, clock.instant(), clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(delivering(written("a@b.example"))).isFalse();
        clock.pass(Duration.ofMinutes(10));
        delivering(written("a@b.example"));
        assertThat(courier.letters).containsExactly(taken.get(0).id());
    }

    @Test
    void without_a_way_out_everything_waits() {
        courier.ready = false;
        posted(1);
        assertThat(delivering(written("a@b.example"))).isFalse();
        assertThat(outbox.letters()).hasSize(1);
    }

    @Test
    void several_at_once_send_each_letter_once() throws Exception {
        var went = new ConcurrentLinkedQueue<UUID>();
        var deliver = new DeliverNotices(new Letters(outbox, List.of(written("a@b.example")), clock), new Courier() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Way open() {
                return new Way() {
                    @Override
                    public void send(UUID letter, Mail mail) {
                        went.add(letter);
                    }

                    @Override
                    public void close() {
                        // nothing is open
                    }
                };
            }
        });
        posted(1_000);
        var workers = Executors.newFixedThreadPool(4);
        var all = new ArrayList<Future<?>>();
        for (int i = 0; i < 4; i++) {
            all.add(workers.submit(() -> {
                while (deliver.handle()) {
                    // until nothing is left
                }
            }));
        }
        for (var one : all) {
            one.get(20, TimeUnit.SECONDS);
        }
        workers.shutdown();
        assertThat(went).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(outbox.letters()).isEmpty();
    }
}
