package org.vieraugen.application.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMissedIntervals;
import org.vieraugen.application.testing.NothingHangs;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Office;

/** What becomes of the exchange when nobody does anything: nothing that was to be talked about lacks a place, and each missed interval is told up once (E1, E2). */
class WatchExchangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller REVIEWER = House.caller(Office.NASSER, Role.REVIEWER);
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";

    private final House house = new House();
    private final MemoryExchanges stored = new MemoryExchanges(house.journal);
    private final MemoryMissedIntervals missed = new MemoryMissedIntervals(stored, List.of(Office.FOREIGNERS));
    private final Acts runner = new Acts(house.departments, house.once, house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(stored, after);
    private final NextSession next = new NextSession(stored, (department, series) -> List.of());
    private final WatchSessions watch = new WatchSessions(missed, stored, next, new NothingHangs(), house.clock);
    private final TellMissed tell = new TellMissed(missed, house.journal, house.outbox, house.clock);
    private final WatchExchange round = new WatchExchange(missed, stored, house.departments, watch, tell, house.clock);

    private UUID begun() {
        var plan = new Plan(
                "Austausch",
                "Was sich wiederholt, wird benannt.",
                OFFICE,
                List.of(COUNCIL),
                Optional.empty(),
                new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                0);
        return new BeginSeries(runner, stored, next, after)
                .handle(KEEPER, Optional.empty(), plan)
                .id();
    }

    private List<ExchangeSession> sessions(UUID series) {
        return stored.sessions(Office.FOREIGNERS, series);
    }

    private static Target on(ExchangeSession session) {
        return new Target(session.id(), KEEPER, Optional.empty(), Optional.empty());
    }

    private void all() {
        round.handle();
    }

    private void daysAfterFirst(int days) {
        house.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(TODAY, FIRST) + days));
    }

    private List<Notice> told(UUID series) {
        return house.outbox.about(new Subject(Series.KIND, series));
    }

    @Test
    void E2_topics_of_a_session_of_which_nobody_says_anything_are_on_the_next_agenda_after_a_week() {
        var series = begun();
        new AddTopic(runner, kept).handle(on(sessions(series).get(0)), COUNCIL, "Termine", "Drei Monate Wartezeit.");
        daysAfterFirst(7);
        all();
        assertThat(sessions(series)).hasSize(1);
        house.clock.pass(Duration.ofDays(1));
        all();
        assertThat(sessions(series)).hasSize(2);
        assertThat(sessions(series).get(0).state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(sessions(series).get(1).agenda().open())
                .extracting(topic -> topic.title())
                .containsExactly("Termine");
        all();
        assertThat(sessions(series)).as("once").hasSize(2);
    }

    @Test
    void E1_a_server_that_was_away_for_a_year_catches_up_and_a_series_always_has_a_next_session() {
        var series = begun();
        new AddTopic(runner, kept).handle(on(sessions(series).get(0)), COUNCIL, "Termine", "");
        house.clock.pass(Duration.ofDays(400));
        all();
        var last = sessions(series).get(sessions(series).size() - 1);
        assertThat(last.isPlanned()).isTrue();
        assertThat(last.appointment().day()).isAfter(TODAY.plusDays(400));
        assertThat(last.agenda().open()).hasSize(1);
    }

    @Test
    void E1_one_session_that_fails_holds_up_no_other_and_no_missed_interval() {
        var broken = begun();
        var sound = begun();
        var failing = new MemoryMissedIntervals(stored, List.of(Office.FOREIGNERS)) {
            @Override
            public Optional<ExchangeSession> claim(Unsaid one) {
                if (sessions(broken).stream().anyMatch(session -> session.id().equals(one.session()))) {
                    throw new IllegalStateException("odd");
                }
                return super.claim(one);
            }
        };
        house.clock.pass(Duration.ofDays(100));
        new WatchExchange(
                        failing,
                        stored,
                        house.departments,
                        new WatchSessions(failing, stored, next, new NothingHangs(), house.clock),
                        new TellMissed(failing, house.journal, house.outbox, house.clock),
                        house.clock)
                .handle();
        assertThat(sessions(broken).get(0).isPlanned()).isTrue();
        assertThat(sessions(sound).get(0).state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(told(broken)).hasSize(2);
        assertThat(told(sound)).hasSize(2);
    }

    @Test
    void E2_a_vote_of_a_session_that_lapsed_counts_no_more_and_its_topic_is_on_the_next_agenda_once() {
        var series = begun();
        new AddTopic(runner, kept).handle(on(sessions(series).get(0)), COUNCIL, "Termine", "");
        daysAfterFirst(1);
        var topic = sessions(series).get(0).topics().get(0).key();
        new PostponeTopic(runner, kept, next)
                .handle(on(sessions(series).get(0)), topic, new Postponed(new Votes(1, 0, 0), "Lieber nicht."));
        daysAfterFirst(20);
        all();
        assertThat(sessions(series).get(0).topics()).extracting(Topic::state).containsExactly(Topic.State.CARRIED_OVER);
        assertThat(sessions(series).get(1).topics())
                .extracting(Topic::key, Topic::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(topic, Topic.State.OPEN));
    }

    @Test
    void E1_each_missed_interval_is_told_once_to_the_ombudsperson_and_the_coordinators() {
        var series = begun();
        house.clock.pass(Duration.ofDays(100));
        all();
        all();
        assertThat(told(series))
                .containsExactly(
                        Notice.to(Role.OMBUDSPERSON, ExchangeNotices.INTERVAL_MISSED),
                        Notice.to(Role.COORDINATOR, ExchangeNotices.INTERVAL_MISSED));
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Series.KIND, series)))
                .filteredOn(entry -> entry.act().kind().equals(ExchangeEntries.INTERVAL_MISSED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act().facts())
                        .containsEntry("from", "2026-12-01")
                        .containsEntry("until", "2027-02-28"));
        house.clock.pass(Duration.ofDays(92));
        all();
        assertThat(told(series)).hasSize(4);
    }

    @Test
    void E1_an_interval_with_a_session_held_is_told_to_nobody_and_one_that_was_said_late_is_set_right() {
        var series = begun();
        daysAfterFirst(20);
        all();
        var late = sessions(series).get(0);
        assertThat(late.state()).isEqualTo(ExchangeSession.State.MISSED);
        var hold = holding();
        var said = hold.handle(on(late), List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 3)), List.of());
        var second = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);
        hold.confirm(new Target(late.id(), second, Optional.of(said.version()), Optional.empty()));
        house.clock.pass(Duration.ofDays(80));
        all();
        assertThat(told(series)).isEmpty();
    }

    @Test
    void E1_whoever_says_that_it_did_not_take_place_need_not_wait_a_week() {
        var series = begun();
        new AddTopic(runner, kept).handle(on(sessions(series).get(0)), COUNCIL, "Termine", "");
        daysAfterFirst(1);
        holding().missed(on(sessions(series).get(0)), "Niemand kam.");
        assertThat(sessions(series)).hasSize(2);
        assertThat(sessions(series).get(1).agenda().open()).hasSize(1);
        daysAfterFirst(30);
        all();
        assertThat(sessions(series)).hasSize(2);
    }

    @Test
    void K5_the_mail_goes_to_the_box_of_the_role_and_another_version_makes_the_letters_it_knows() {
        var series = begun();
        var recipients = new SeriesRecipients(stored, house.departments, new RoleMail(new Named()));
        var mail = recipients
                .mail(Office.FOREIGNERS, series, Notice.to(Role.OMBUDSPERSON, ExchangeNotices.INTERVAL_MISSED))
                .orElseThrow();
        assertThat(mail.to()).containsExactly("ombuds@amt.example");
        assertThat(mail.words().subject()).isEqualTo("de Austausch EXCHANGE_INTERVAL_MISSED");
        assertThat(recipients.mail(
                        Office.FOREIGNERS,
                        UUID.randomUUID(),
                        Notice.to(Role.OMBUDSPERSON, ExchangeNotices.INTERVAL_MISSED)))
                .isEmpty();
        var unknown = Notice.to(Role.OMBUDSPERSON, new Notice.Kind("FROM_LATER"));
        assertThatThrownBy(() -> recipients.mail(Office.FOREIGNERS, series, unknown))
                .isInstanceOf(Wording.Unknown.class);
        assertThat(recipients.name(KEEPER, Office.FOREIGNERS, series)).contains("Austausch");
        assertThat(recipients.name(REVIEWER, Office.FOREIGNERS, series)).isEmpty();
    }

    private HoldSession holding() {
        return new HoldSession(
                runner,
                kept,
                next,
                session -> List.of(),
                new NothingHangs(),
                (department, held) -> false,
                house.outbox);
    }

    @Test
    void F9_whoever_may_be_the_second_person_is_told_that_somebody_says_it_did_not_take_place() {
        var series = begun();
        daysAfterFirst(1);
        var first = sessions(series).get(0);
        var subject = new Subject(ExchangeSession.KIND, first.id());
        holding().handle(on(first), List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 3)), List.of());
        assertThat(house.outbox.about(subject)).isEmpty();
        holding().denied(on(sessions(series).get(0)), "Es fiel aus.");
        assertThat(house.outbox.about(subject)).containsExactlyElementsOf(ExchangeNotices.saidLate());
        var recipients = new SessionRecipients(stored, house.departments, new RoleMail(new Named()));
        assertThat(recipients.mail(
                        Office.FOREIGNERS, first.id(), Notice.to(Role.OMBUDSPERSON, ExchangeNotices.SAID_LATE)))
                .isPresent();
    }

    @Test
    void F9_whoever_may_be_the_second_person_is_told_that_somebody_said_it_late_as_long_as_that_waits() {
        var series = begun();
        daysAfterFirst(20);
        all();
        var late = sessions(series).get(0);
        var subject = new Subject(ExchangeSession.KIND, late.id());
        var hold = holding();
        hold.handle(on(late), List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 3)), List.of());
        assertThat(house.outbox.about(subject)).containsExactlyElementsOf(ExchangeNotices.saidLate());
        var recipients = new SessionRecipients(stored, house.departments, new RoleMail(new Named()));
        var toSeat = Notice.to(Role.OMBUDSPERSON, ExchangeNotices.SAID_LATE);
        var toDesk = Notice.to(Role.COORDINATOR, ExchangeNotices.SAID_LATE);
        assertThat(recipients.mail(Office.FOREIGNERS, late.id(), toSeat).orElseThrow())
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly("ombuds@amt.example");
                    assertThat(mail.words().subject()).isEqualTo("de Austausch EXCHANGE_SESSION_SAID_LATE");
                });
        assertThat(recipients.mail(Office.FOREIGNERS, late.id(), toDesk))
                .as("there is another coordinator")
                .isPresent();
        assertThat(recipients.name(KEEPER, Office.FOREIGNERS, late.id())).contains("Austausch");
        assertThat(recipients.name(REVIEWER, Office.FOREIGNERS, late.id())).isEmpty();
        assertThatThrownBy(() -> recipients.mail(
                        Office.FOREIGNERS, late.id(), Notice.to(Role.COORDINATOR, new Notice.Kind("FROM_LATER"))))
                .isInstanceOf(Wording.Unknown.class);
        var second = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);
        int version = stored.session(Office.FOREIGNERS, late.id()).version();
        hold.confirm(new Target(late.id(), second, Optional.of(version), Optional.empty()));
        assertThat(house.outbox.about(subject))
                .as("a confirmation waits for nobody")
                .hasSize(2);
        assertThat(recipients.mail(Office.FOREIGNERS, late.id(), toSeat)).isEmpty();
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), toSeat))
                .isEmpty();
    }

    /** Words that say what they were asked for. */
    private static final class Named implements Wording {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return new Words(language, language + " " + name + " " + notice.kind(), "", "");
        }
    }

    @Test
    void F9_what_was_said_late_is_confirmed_also_when_the_clock_was_faster() {
        var series = begun();
        new AddTopic(runner, kept).handle(on(sessions(series).get(0)), COUNCIL, "Termine", "");
        daysAfterFirst(8);
        var session = sessions(series).get(0);
        var hold = holding();
        hold.handle(
                on(session),
                List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 3)),
                List.of(session.topics().get(0).key()));
        all();
        var missed = sessions(series).get(0);
        assertThat(missed.state()).isEqualTo(ExchangeSession.State.MISSED);
        var second = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);
        hold.confirm(new Target(missed.id(), second, Optional.of(missed.version()), Optional.empty()));
        assertThat(sessions(series).get(0).state()).isEqualTo(ExchangeSession.State.HELD);
        assertThat(sessions(series).get(1).agenda().open()).hasSize(1);
    }
}
