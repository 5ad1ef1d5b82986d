package org.vieraugen.application.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.message.Letters.Addressed;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.CalendarAnswer;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Itip.Attendee;
import org.vieraugen.domain.invitation.Itip.Status;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;

/** What is sent when, once each; and what is said in which order, by whom. */
class InvitationActsTest {
    private static final CalendarMessages PLAIN = new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return (invite.cancels() ? "CANCEL " : "REQUEST ") + invite.events().size();
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.empty();
        }
    };

    private static final String FIVE = "17:00+120";

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, PLAIN);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final AnswerByLink link = new AnswerByLink(desk.held, desk.boxes);
    private final NoteReply note = new NoteReply(acts, desk.held);
    private final DeclineWish decline = new DeclineWish(acts, desk.held, desk.post);
    private final SendAgain again = new SendAgain(acts, desk.held, desk.post);
    private final ReadInvited read =
            new ReadInvited(desk.stored, desk.participants, desk.exchanges, house.departments, house.clock);
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final UUID series = desk.begun().id();

    private List<String> subjects() {
        return desk.mails().stream()
                .map(Addressed::mail)
                .map(mail -> mail.words().subject())
                .toList();
    }

    private Target target(Caller caller) {
        return new Target(now().id(), caller, Optional.empty(), Optional.empty());
    }

    private SessionInvitation now() {
        return desk.of(amal, series);
    }

    private ExchangeSession first() {
        return desk.first(series);
    }

    private Meetings meetings() {
        return new Meetings(
                desk.series(series), desk.exchanges.sessions(Office.FOREIGNERS, series), house.clock.instant());
    }

    private Itip.Event event(Status status, String address, Instant stamp, int sequence) {
        return new Itip.Event(
                now().uid(Occasion.SERIES).toString(),
                Optional.empty(),
                Optional.of(sequence),
                Optional.of(stamp),
                List.of(new Attendee(address, status)),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private boolean replies(Status status, String address, Instant stamp) {
        return replies(event(status, address, stamp, 0));
    }

    /** For the first session alone. */
    private boolean repliesToFirst(Status status, String address) {
        var whole = event(status, address, house.clock.instant(), 0);
        return replies(new Itip.Event(
                whole.uid(),
                first().regular(),
                whole.sequence(),
                whole.stamp(),
                whole.attendees(),
                whole.begins(),
                whole.ends(),
                whole.comment()));
    }

    private boolean replies(Itip.Event event) {
        return replies(event, Optional.of(event.attendees().get(0).address()));
    }

    private boolean replies(Itip.Event event, Optional<String> sender) {
        var itip = new Itip(Itip.Method.REPLY, List.of(event));
        var step = CalendarAnswer.taken(now(), amal, meetings(), itip, sender, "", UUID::randomUUID);
        step.filter(one -> one.next().version() != now().version()).ifPresent(desk.stored::follow);
        return step.isPresent();
    }

    private Appointment at(LocalDate day, int hour) {
        return new Appointment(day, new Hours(LocalTime.of(hour, 0), 120), InvitationDesk.HALL);
    }

    @Test
    void each_letter_goes_out_once_however_often_the_clock_looks() {
        assertThat(subjects()).containsExactly("SERIES");
        for (int i = 0; i < 3; i++) {
            desk.clock.handle();
        }
        assertThat(subjects()).isEmpty();
        desk.invited("Olha", "olha@beirat.example", "uk");
        desk.clock.handle();
        desk.clock.handle();
        assertThat(subjects()).containsExactly("SERIES");
    }

    @Test
    void all_series_are_looked_at_together_and_those_alone_of_which_something_is_due_are_taken_up() {
        var one = new InviteOne(desk.all, 7);
        var here = Office.FOREIGNERS;
        assertThat(one.due(here)).isEmpty();
        assertThat(one.due(new DepartmentKey("registry"))).isEmpty();
        desk.invited("Olha", "olha@beirat.example", "uk");
        assertThat(one.due(here)).containsExactly(series);
        desk.clock.handle();
        assertThat(one.due(here)).isEmpty();
        desk.move.handle(desk.on(first().id()), at(first().appointment().day().plusDays(14), 17), "Feiertag.");
        assertThat(one.due(here)).as("who moved it told everybody").isEmpty();
        house.clock.pass(Duration.ofDays(12));
        assertThat(one.due(here)).as("reminders").containsExactly(series);
        assertThat(new InviteOne(desk.all, 0).due(here))
                .as("nobody is reminded")
                .isEmpty();
        desk.clock.handle();
        assertThat(one.due(here)).isEmpty();
    }

    @Test
    void moved_twice_before_the_post_left_is_told_once_as_it_is_then() {
        desk.mails();
        var day = first().appointment().day();
        desk.move.handle(desk.on(first().id()), at(day.plusDays(1), 17), "Eins.");
        desk.move.handle(desk.on(first().id()), at(day.plusDays(2), 17), "Zwei.");
        var mails = desk.mails();
        assertThat(mails).singleElement().satisfies(one -> assertThat(
                        one.mail().words().text())
                .contains("Zwei.", day.plusDays(2).toString()));
    }

    @Test
    void whoever_does_not_take_part_any_more_is_told_and_the_calendar_is_cleared() {
        desk.mails();
        desk.participants.follow(amal.end(desk.actor()));
        desk.clock.handle();
        assertThat(desk.mails()).singleElement().satisfies(one -> assertThat(
                        one.mail().calendar().orElseThrow().method())
                .isEqualTo("CANCEL"));
        desk.clock.handle();
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void people_are_reminded_once_and_not_who_declined_nor_who_has_just_been_asked() {
        var olha = desk.invited("Olha", "olha@beirat.example", "uk");
        var day = first().appointment().day().plusDays(14);
        desk.move.handle(desk.on(first().id()), at(day, 17), "Feiertag.");
        desk.stored.follow(Answering.byLink(
                desk.of(olha, series),
                olha,
                meetings(),
                Occasion.of(first()),
                Coming.NO,
                Answering.asked(meetings(), Occasion.of(first()))));
        desk.mails();
        desk.clock.handle();
        assertThat(subjects()).isEmpty();
        // The agenda closes three days before, of which people are told a week earlier.
        house.clock.pass(Duration.ofDays(12));
        desk.clock.handle();
        assertThat(subjects()).containsExactly("CLOSING");
        house.clock.pass(Duration.ofDays(3));
        desk.invited("Minh", "minh@beirat.example", "vi");
        desk.clock.handle();
        assertThat(subjects()).containsExactlyInAnyOrder("REMINDER", "SERIES");
        desk.clock.handle();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void what_was_said_later_counts_in_whatever_order_it_comes() {
        house.clock.pass(Duration.ofHours(3));
        var at = house.clock.instant();
        assertThat(replies(Status.DECLINED, amal.address(), at.minusSeconds(60)))
                .isTrue();
        assertThat(replies(Status.ACCEPTED, amal.address(), at.minusSeconds(600)))
                .isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
        // A clock that is a year ahead keeps nothing out.
        assertThat(replies(Status.TENTATIVE, amal.address(), at.plus(Duration.ofDays(365))))
                .isTrue();
        house.clock.pass(Duration.ofMinutes(1));
        assertThat(replies(Status.ACCEPTED, amal.address(), house.clock.instant()))
                .isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
    }

    @Test
    void an_answer_from_elsewhere_never_takes_the_place_of_the_participants_own() {
        assertThat(replies(Status.ACCEPTED, "kollege@beirat.example", house.clock.instant()))
                .isTrue();
        assertThat(now().saidOf(first()).orElseThrow().elsewhere()).isTrue();
        assertThat(replies(Status.DECLINED, "Amal+x@Beirat.example".toLowerCase(Locale.ROOT), house.clock.instant()))
                .isTrue();
        assertThat(replies(Status.ACCEPTED, "kollege@beirat.example", house.clock.instant()))
                .isFalse();
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
    }

    @Test
    void whoever_accepted_all_of_them_is_not_declined_for_one_by_somebody_else() {
        assertThat(replies(Status.ACCEPTED, amal.address(), house.clock.instant()))
                .isTrue();
        assertThat(repliesToFirst(Status.DECLINED, "kollege@beirat.example")).isFalse();
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
        assertThat(repliesToFirst(Status.DECLINED, amal.address())).isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
    }

    @Test
    void the_participants_own_answer_to_all_of_them_counts_before_somebody_elses_to_one() {
        assertThat(repliesToFirst(Status.DECLINED, "kollege@beirat.example")).isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
        assertThat(replies(Status.ACCEPTED, amal.address(), house.clock.instant()))
                .isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
    }

    @Test
    void whoever_writes_the_participants_name_into_a_mail_of_their_own_answers_from_elsewhere() {
        var declined = event(Status.DECLINED, amal.address(), house.clock.instant(), 0);
        for (var sender : List.of(Optional.of("kollege@beirat.example"), Optional.<String>empty())) {
            assertThat(replies(declined, sender)).isTrue();
            assertThat(now().saidOf(first()).orElseThrow().elsewhere()).isTrue();
        }
        assertThat(replies(Status.ACCEPTED, amal.address(), house.clock.instant()))
                .isTrue();
        assertThat(replies(declined, Optional.of("kollege@beirat.example"))).isFalse();
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
        assertThat(replies(declined, Optional.of("AMAL+mobil@beirat.example"))).isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
    }

    @Test
    void the_participants_own_answer_takes_the_place_of_somebody_elses_though_that_was_given_later() {
        house.clock.pass(Duration.ofHours(1));
        var at = house.clock.instant();
        assertThat(replies(Status.DECLINED, "kollege@beirat.example", at.minusSeconds(60)))
                .isTrue();
        assertThat(replies(Status.ACCEPTED, amal.address(), at.minusSeconds(600)))
                .isTrue();
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
    }

    @Test
    void an_answer_to_the_old_time_does_not_hold_for_the_new_one_and_another_room_changes_nothing() {
        assertThat(replies(Status.ACCEPTED, amal.address(), house.clock.instant()))
                .isTrue();
        house.clock.pass(Duration.ofMinutes(5));
        var when = first().appointment();
        desk.move.handle(desk.on(first().id()), at(when.day().plusDays(1), 17), "Feiertag.");
        assertThat(now().coming(first())).isEqualTo(Coming.OPEN);
        note.handle(target(desk.keeper()), first().id(), Coming.YES);
        house.clock.pass(Duration.ofMinutes(5));
        var room = new Meeting("Bibliothek", Optional.empty(), "");
        desk.move.handle(
                desk.on(first().id()),
                new Appointment(
                        first().appointment().day(), first().appointment().hours(), room),
                "Der Saal ist belegt.");
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
    }

    @Test
    void K4_what_is_asked_for_again_is_sent_once_a_day() {
        desk.mails();
        var request = target(desk.keeper());
        assertThatThrownBy(() -> again.handle(request, first().id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("lately");
        house.clock.pass(Duration.ofHours(25));
        again.handle(request, first().id());
        assertThat(subjects()).containsExactly("SERIES");
        assertThatThrownBy(() -> again.handle(request, first().id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_wish_that_is_declined_is_told_and_settled_once() {
        var wished = new Itip.Event(
                now().uid(Occasion.SERIES).toString(),
                first().regular(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(first().appointment().day().atTime(18, 30)),
                Optional.empty(),
                "Später?");
        Step<SessionInvitation> step = CalendarAnswer.taken(
                        now(),
                        amal,
                        meetings(),
                        new Itip(Itip.Method.COUNTER, List.of(wished)),
                        Optional.of(amal.address()),
                        "",
                        UUID::randomUUID)
                .orElseThrow();
        desk.stored.follow(step);
        desk.mails();
        assertThat(read.handle(desk.keeper(), first().id()).people().get(0).wishes())
                .hasSize(1);
        var wish = now().wishes().get(0).id();
        var request = target(desk.keeper());
        decline.handle(request, first().id(), wish);
        assertThat(subjects()).containsExactly("WISH_DECLINED");
        assertThat(now().wishes()).extracting(Wish::state).containsExactly(Wish.State.DECLINED);
        assertThatThrownBy(() -> decline.handle(request, first().id(), wish)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_done_with_an_invitation_at_a_session_of_another_series() {
        var other = desk.begun().id();
        var elsewhere = desk.first(other);
        assertThat(elsewhere.appointment().day())
                .isEqualTo(first().appointment().day());
        house.clock.pass(Duration.ofHours(25));
        desk.mails();
        var before = now();
        var request = target(desk.keeper());
        for (var session : List.of(elsewhere.id(), UUID.randomUUID())) {
            assertThatThrownBy(() -> note.handle(request, session, Coming.YES)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> again.handle(request, session)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> decline.handle(request, session, UUID.randomUUID()))
                    .isInstanceOf(Unknown.class);
        }
        assertThat(now()).isEqualTo(before);
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void a_link_is_for_one_invitation_and_a_forged_one_for_none() {
        var mail = desk.mails().get(0).mail();
        var parts = mail.words().html().split("/", -1);
        var token = parts[3];
        assertThat(link.read(token, Occasion.SERIES).open()).isTrue();
        link.handle(token, Occasion.SERIES, Coming.MAYBE, FIVE);
        assertThat(now().coming(first())).isEqualTo(Coming.MAYBE);
        assertThat(link.read(token, Occasion.SERIES).coming()).isEqualTo(Coming.MAYBE);
        for (var forged : List.of(token + "x", UUID.randomUUID() + token.substring(36), "x", "")) {
            assertThatThrownBy(() -> link.read(forged, Occasion.SERIES)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> link.handle(forged, Occasion.SERIES, Coming.NO, FIVE))
                    .isInstanceOf(Unknown.class);
        }
        // Neither for another session, which stands in the same address.
        var day = Occasion.of(first());
        assertThatThrownBy(() -> link.read(token, day)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> link.handle(token, day, Coming.NO, day.text() + " " + FIVE))
                .isInstanceOf(Unknown.class);
        assertThat(now().coming(first())).isEqualTo(Coming.MAYBE);
    }

    @Test
    void names_are_for_whoever_keeps_the_exchange_and_numbers_for_whoever_reads_it() {
        var keeper = read.handle(desk.keeper(), first().id());
        assertThat(keeper.people()).extracting(ReadInvited.Person::name).containsExactly("Amal Haddad");
        var reader = House.caller(Office.ALBERS, Role.ANALYST);
        assertThat(read.handle(reader, first().id()).people()).isEmpty();
        assertThat(read.handle(reader, first().id()).organisations())
                .singleElement()
                .satisfies(tally -> assertThat(tally.of(Coming.OPEN)).isOne());
        var reviewer = House.caller(Office.NASSER, Role.REVIEWER);
        assertThatThrownBy(() -> read.handle(reviewer, first().id())).isInstanceOf(Denied.class);
        var request = target(reader);
        assertThatThrownBy(() -> note.handle(request, first().id(), Coming.YES)).isInstanceOf(Denied.class);
    }
}
