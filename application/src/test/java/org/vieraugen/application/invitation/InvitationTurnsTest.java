package org.vieraugen.application.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.message.Letters.Addressed;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.CalendarAnswer;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.InvitationEntries;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Itip.Attendee;
import org.vieraugen.domain.invitation.Itip.Status;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;

/** What becomes of letters and answers when things turned out otherwise in the meantime. */
class InvitationTurnsTest {
    private static final String NEW_BOX = "amal@neu.example";

    /** Says what it was made of. */
    private static final CalendarMessages PLAIN = new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return invite.toString();
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.empty();
        }
    };

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, PLAIN);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final AnswerByLink link = new AnswerByLink(desk.held, desk.boxes);
    private final NoteReply note = new NoteReply(acts, desk.held);
    private final SendAgain again = new SendAgain(acts, desk.held, desk.post);
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final UUID series = desk.begun().id();

    private SessionInvitation now() {
        return desk.of(amal, series);
    }

    private Participant guest() {
        return desk.participants.get(Office.FOREIGNERS, amal.id());
    }

    private ExchangeSession first() {
        return desk.first(series);
    }

    private Meetings meetings() {
        return new Meetings(
                desk.series(series), desk.exchanges.sessions(Office.FOREIGNERS, series), house.clock.instant());
    }

    private List<String> subjects() {
        return desk.mails().stream().map(one -> one.mail().words().subject()).toList();
    }

    private Target target(Optional<Integer> expected) {
        return new Target(now().id(), desk.keeper(), expected, Optional.empty());
    }

    private Itip.Event event(Occasion occasion, Status status, Optional<LocalDateTime> begins) {
        return new Itip.Event(
                now().uid(occasion).toString(),
                occasion.regular(),
                Optional.of(0),
                Optional.of(house.clock.instant()),
                List.of(new Attendee(amal.address(), status)),
                begins,
                Optional.empty(),
                "");
    }

    private boolean takes(Itip.Method method, Itip.Event... events) {
        var step = CalendarAnswer.taken(
                now(),
                guest(),
                meetings(),
                new Itip(method, List.of(events)),
                Optional.of(amal.address()),
                "",
                UUID::randomUUID);
        step.filter(one -> one.next().version() != now().version()).ifPresent(desk.stored::follow);
        return step.isPresent();
    }

    private boolean replies(Occasion occasion, Status status) {
        return takes(Itip.Method.REPLY, event(occasion, status, Optional.empty()));
    }

    private boolean wishes(Occasion occasion, int hour) {
        var begins = first().appointment().day().atTime(hour, 0);
        return takes(Itip.Method.COUNTER, event(occasion, Status.TENTATIVE, Optional.of(begins)));
    }

    private void moved(int days) {
        var when = first().appointment();
        desk.move.handle(
                desk.on(first().id()),
                new Appointment(when.day().plusDays(days), when.hours(), when.meeting()),
                "Feiertag.");
    }

    private List<Act> journal() {
        return house.journal.acts(Office.FOREIGNERS, new Subject(Series.KIND, series));
    }

    private void change(Plan next) {
        desk.change.handle(desk.on(series), next, "");
    }

    private static Plan plan(Plan of, String name, String purpose, Hours hours, Meeting meeting) {
        return new Plan(
                name,
                purpose,
                of.host(),
                of.partners(),
                of.body(),
                of.rhythm(),
                of.term(),
                hours,
                meeting,
                of.closing());
    }

    private void moves(String address) {
        var step = guest().change(
                        new Invitation(amal.name(), address, amal.organisation(), amal.language(), amal.term()),
                        List.of(),
                        any -> false,
                        desk.actor());
        desk.participants.follow(step);
    }

    @Test
    void what_is_answered_after_a_session_or_when_it_is_cancelled_is_no_step_but_a_persons() {
        var day = Occasion.of(first());
        desk.cancel.handle(desk.on(first().id()), "Niemand kann.");
        var before = now();
        assertThat(replies(day, Status.ACCEPTED)).isFalse();
        assertThat(wishes(day, 18)).isFalse();
        assertThatThrownBy(() -> note.handle(target(Optional.empty()), first().id(), Coming.YES))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E5");
        assertThat(now()).isEqualTo(before);

        var next = desk.exchanges.sessions(Office.FOREIGNERS, series).get(1);
        house.clock.at(next.appointment().ends().toInstant().minusSeconds(1));
        assertThat(replies(Occasion.of(next), Status.TENTATIVE)).isTrue();
        house.clock.at(next.appointment().ends().toInstant());
        assertThat(replies(Occasion.of(next), Status.ACCEPTED)).isFalse();
        assertThat(now().reply(Occasion.of(next)).orElseThrow().coming()).isEqualTo(Coming.MAYBE);
        // All of the series is still to come.
        assertThat(replies(Occasion.SERIES, Status.ACCEPTED)).isTrue();
    }

    @Test
    void programs_may_send_along_what_was_said_of_a_session_that_is_over() {
        var day = Occasion.of(first());
        replies(day, Status.DECLINED);
        house.clock.at(first().appointment().ends().toInstant());
        assertThat(replies(day, Status.DECLINED)).isFalse();
        var all = event(Occasion.SERIES, Status.ACCEPTED, Optional.empty());
        assertThat(takes(Itip.Method.REPLY, all, event(day, Status.ACCEPTED, Optional.empty())))
                .isFalse();
        assertThat(now().reply(Occasion.SERIES)).isEmpty();
        assertThat(takes(Itip.Method.REPLY, all, event(day, Status.DECLINED, Optional.empty())))
                .isTrue();
        assertThat(now().reply(Occasion.SERIES).orElseThrow().coming()).isEqualTo(Coming.YES);
    }

    @Test
    void whoever_accepts_all_of_them_accepts_though_their_program_sends_along_a_moved_one_that_is_over() {
        var day = Occasion.of(first());
        moved(-2);
        house.clock.at(first().appointment().ends().toInstant());
        var all = event(Occasion.SERIES, Status.ACCEPTED, Optional.empty());
        assertThat(takes(Itip.Method.REPLY, event(day, Status.DECLINED, Optional.empty()), all))
                .as("something else of it is a person's")
                .isFalse();
        assertThat(takes(Itip.Method.REPLY, event(day, Status.ACCEPTED, Optional.empty())))
                .as("nothing else is said")
                .isFalse();
        assertThat(takes(Itip.Method.REPLY, event(day, Status.ACCEPTED, Optional.empty()), all))
                .isTrue();
        assertThat(now().reply(Occasion.SERIES).orElseThrow().coming()).isEqualTo(Coming.YES);
        assertThat(now().reply(day)).isEmpty();
    }

    @Test
    void of_an_invitation_that_is_over_nothing_is_answered() {
        desk.participants.follow(amal.end(desk.actor()));
        assertThat(replies(Occasion.SERIES, Status.ACCEPTED)).isFalse();
        assertThat(Answering.isOpen(now(), guest(), meetings(), Occasion.SERIES))
                .isFalse();
        assertThatThrownBy(() -> again.handle(target(Optional.empty()), first().id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E5");
    }

    @Test
    void the_same_answer_once_more_is_no_step_and_another_one_is() {
        var asked = Answering.asked(meetings(), Occasion.SERIES);
        var token = desk.boxes.path(now().id(), Occasion.SERIES, amal.address()).split("/", -1)[3];
        link.handle(token, Occasion.SERIES, Coming.YES, asked);
        var once = now();
        int entries = journal().size();
        link.handle(token, Occasion.SERIES, Coming.YES, asked);
        assertThat(Answering.byStaff(now(), guest(), meetings(), Occasion.SERIES, Coming.YES, desk.actor())
                        .next())
                .isEqualTo(once);
        assertThat(now()).isEqualTo(once);
        assertThat(journal()).hasSize(entries);
        // The same mail twice is one entry (K2).
        assertThat(replies(Occasion.SERIES, Status.TENTATIVE)).isTrue();
        int version = now().version();
        assertThat(replies(Occasion.SERIES, Status.TENTATIVE)).isTrue();
        assertThat(now().version()).isEqualTo(version);
        house.clock.pass(Duration.ofMinutes(1));
        note.handle(target(Optional.of(version)), first().id(), Coming.NO);
        assertThat(now().coming(first())).isEqualTo(Coming.NO);
        assertThatThrownBy(() -> note.handle(target(Optional.of(version)), first().id(), Coming.YES))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> note.handle(target(Optional.empty()), first().id(), Coming.OPEN))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void an_answer_to_another_time_than_that_of_now_is_refused_and_another_room_is_no_other_time() {
        var day = Occasion.of(first());
        moved(1);
        var asked = Answering.asked(meetings(), day);
        moved(1);
        assertThatThrownBy(() -> Answering.byLink(now(), amal, meetings(), day, Coming.YES, asked))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("another time");
        assertThatThrownBy(() -> Answering.byLink(now(), amal, meetings(), day, Coming.YES, ""))
                .isInstanceOf(RuleBroken.class);
        var latest = Answering.asked(meetings(), day);
        var when = first().appointment();
        desk.move.handle(
                desk.on(first().id()),
                new Appointment(when.day(), when.hours(), new Meeting("Bibliothek", Optional.empty(), "")),
                "Der Saal ist belegt.");
        assertThat(Answering.byLink(now(), amal, meetings(), day, Coming.YES, latest)
                        .next()
                        .coming(first()))
                .isEqualTo(Coming.YES);
    }

    @Test
    void the_journal_says_which_invitation_was_sent_answered_and_wished_otherwise_and_never_whose() {
        replies(Occasion.SERIES, Status.ACCEPTED);
        note.handle(target(Optional.empty()), first().id(), Coming.NO);
        wishes(Occasion.of(first()), 18);
        var id = now().id().toString();
        for (var kind : List.of(
                InvitationEntries.INVITATIONS_SENT,
                InvitationEntries.INVITED_ANSWERED,
                InvitationEntries.TIME_WISHED)) {
            assertThat(journal())
                    .filteredOn(act -> act.kind().equals(kind))
                    .isNotEmpty()
                    .allSatisfy(act -> assertThat(act.facts())
                            .containsEntry("invitation", id)
                            .containsKey("occasion")
                            .doesNotContainValue(amal.id().toString()));
        }
    }

    @Test
    void a_reminder_that_waits_is_not_sent_of_a_session_that_was_cancelled_meanwhile() {
        moved(14);
        desk.mails();
        house.clock.at(first().appointment().begins().toInstant().minus(Duration.ofDays(7)));
        desk.clock.handle();
        desk.cancel.handle(desk.on(first().id()), "Niemand kann.");
        assertThat(subjects()).doesNotContain("REMINDER", "CLOSING").contains("SESSION_CANCELLED");
    }

    @Test
    void whoever_declines_or_leaves_before_the_post_does_gets_no_reminder_and_no_invitation() {
        var olha = desk.invited("Olha", "olha@beirat.example", "uk");
        moved(14);
        desk.mails();
        house.clock.at(first().appointment().begins().toInstant().minus(Duration.ofDays(7)));
        desk.clock.handle();
        note.handle(target(Optional.empty()), first().id(), Coming.NO);
        desk.participants.follow(olha.end(desk.actor()));
        desk.invited("Minh", "minh@beirat.example", "vi");
        desk.clock.handle();
        var minh = desk.participants.of(Office.FOREIGNERS).stream()
                .filter(one -> one.name().equals("Minh"))
                .findFirst()
                .orElseThrow();
        desk.participants.follow(minh.end(desk.actor()));
        assertThat(desk.mails()).allSatisfy(one -> {
            assertThat(one.mail().to()).containsExactly("olha@beirat.example");
            assertThat(one.mail().words().subject()).isEqualTo("SERIES_OVER");
        });
    }

    @Test
    void what_is_over_is_not_sent_again() {
        var until = first().regular().orElseThrow();
        change(desk.monthly(Optional.of(until)));
        var day = until.minusDays(1);
        var extra = desk.plan.handle(
                desk.keeper(),
                Optional.empty(),
                series,
                new Appointment(day, InvitationDesk.FIVE, InvitationDesk.HALL));
        desk.mails();
        house.clock.at(day.plusDays(1).atTime(LocalTime.of(12, 0)).toInstant(ZoneOffset.UTC));
        again.handle(target(Optional.empty()), first().id());
        assertThat(desk.mails()).singleElement().satisfies(one -> assertThat(
                        one.mail().calendar().orElseThrow().text())
                .doesNotContain(now().uid(Occasion.extra(extra.id())).toString()));
        house.clock.pass(Duration.ofDays(2));
        assertThatThrownBy(() -> again.handle(target(Optional.empty()), first().id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("E5");
    }

    @Test
    void a_change_that_no_calendar_shows_is_told_to_nobody() {
        desk.mails();
        var plan = desk.series(series).plan();
        change(plan(plan, plan.name(), "Ein anderer Zweck.", plan.hours(), plan.meeting()));
        desk.clock.handle();
        assertThat(subjects()).isEmpty();
        var later = plan(plan, "Austausch am Abend", "Ein anderer Zweck.", plan.hours(), plan.meeting());
        change(later);
        assertThat(subjects()).containsExactly("SERIES_CHANGED");
        var languages = new Meeting(plan.meeting().place(), plan.meeting().link(), "Arabisch, Farsi");
        change(plan(later, later.name(), later.purpose(), later.hours(), languages));
        assertThat(subjects()).containsExactly("SERIES_CHANGED");
        // Of whoever comes later nothing has changed.
        desk.invited("Olha", "olha@beirat.example", "uk");
        desk.clock.handle();
        assertThat(subjects()).containsExactly("SERIES");
    }

    @Test
    void whoever_has_another_mailbox_is_invited_there_and_the_old_calendar_is_cleared_once() {
        var extra = desk.plan.handle(
                desk.keeper(),
                Optional.empty(),
                series,
                new Appointment(first().appointment().day().plusDays(2), InvitationDesk.FIVE, InvitationDesk.HALL));
        replies(Occasion.SERIES, Status.ACCEPTED);
        var old =
                desk.boxes.path(now().id(), Occasion.SERIES, guest().address()).split("/", -1)[3];
        desk.mails();
        moves(NEW_BOX);
        desk.clock.handle();
        desk.clock.handle();
        var mails = desk.mails();
        assertThat(told(mails, amal.address())).containsExactlyInAnyOrder("LEFT CANCEL", "LEFT CANCEL");
        assertThat(told(mails, NEW_BOX)).containsExactlyInAnyOrder("SERIES REQUEST", "SESSION REQUEST");
        for (var one : mails) {
            var calendar = one.mail().calendar().orElseThrow().text();
            assertThat(calendar).contains("attendee=" + one.mail().to().get(0));
            if (one.mail().to().contains(amal.address())) {
                assertThat(calendar).doesNotContain(NEW_BOX);
                assertThat(one.mail().words().html())
                        .doesNotContain(key(Occasion.SERIES), key(Occasion.extra(extra.id())));
            }
        }
        // What was said holds on, but the old link says nothing any more.
        assertThat(now().coming(first())).isEqualTo(Coming.YES);
        assertThatThrownBy(() -> link.read(old, Occasion.SERIES)).isInstanceOf(Unknown.class);
        assertThat(link.read(key(Occasion.SERIES), Occasion.SERIES).open()).isTrue();

        moves("Amal+mobil@neu.example");
        desk.clock.handle();
        assertThat(desk.mails()).isEmpty();
    }

    private String key(Occasion occasion) {
        return desk.boxes.path(now().id(), occasion, guest().address()).split("/", -1)[3];
    }

    private static List<String> told(List<Addressed> mails, String to) {
        return mails.stream()
                .filter(one -> one.mail().to().contains(to))
                .map(one -> one.mail().words().subject() + " "
                        + one.mail().calendar().orElseThrow().method())
                .toList();
    }

    @Test
    void whoever_leaves_after_changing_the_mailbox_is_taken_out_of_the_calendar_that_has_it() {
        desk.mails();
        moves(NEW_BOX);
        desk.participants.follow(guest().end(desk.actor()));
        desk.clock.handle();
        assertThat(told(desk.mails(), amal.address())).containsExactly("SERIES_OVER CANCEL");
    }

    @Test
    void K4_the_same_wish_is_one_and_more_than_three_a_day_are_a_persons() {
        var day = Occasion.of(first());
        assertThat(wishes(day, 18)).isTrue();
        int version = now().version();
        assertThat(wishes(day, 18)).isTrue();
        assertThat(now().version()).isEqualTo(version);
        assertThat(wishes(day, 19)).isTrue();
        assertThat(wishes(day, 20)).isTrue();
        assertThat(wishes(day, 21)).isFalse();
        assertThat(now().wishes())
                .extracting(Wish::state)
                .containsExactly(Wish.State.REPLACED, Wish.State.REPLACED, Wish.State.OPEN);
        // Of all of the series something else may be wished, and tomorrow again.
        assertThat(wishes(Occasion.SERIES, 21)).isTrue();
        house.clock.pass(Duration.ofHours(25));
        assertThat(wishes(day, 21)).isTrue();
    }

    @Test
    void whoever_keeps_the_exchange_is_told_of_the_first_wish_for_a_session_on_a_day() {
        var notice = Notice.to(Role.COORDINATOR, ExchangeNotices.TIME_WISHED);
        var all = new ArrayList<Wish>();
        var day = Occasion.of(first());
        var told = new ArrayList<Boolean>();
        for (var occasion : List.of(day, day, Occasion.SERIES)) {
            var wish = wish(occasion);
            told.add(wish.isTold(all));
            all.add(wish);
        }
        house.clock.pass(Duration.ofDays(1));
        told.add(wish(day).isTold(all));
        assertThat(told).containsExactly(true, false, true, true);
        assertThat(ExchangeNotices.timeWished()).containsExactly(notice);
    }

    private Wish wish(Occasion occasion) {
        return new Wish(
                UUID.randomUUID(),
                occasion,
                Optional.empty(),
                Optional.empty(),
                "",
                house.clock.instant(),
                Wish.State.OPEN);
    }

    /** A server dies with invitations that it has taken, another one sends them. */
    @Test
    void K5_what_a_server_took_with_it_goes_out_under_the_same_number_and_says_the_same() {
        desk.invited("Olha", "olha@beirat.example", "uk");
        desk.clock.handle();
        var taken = desk.letters.take(100).mails();
        assertThat(taken).hasSize(2);
        // Another server finds nothing to do, however often it looks.
        desk.clock.handle();
        assertThat(desk.letters.take(100).mails()).isEmpty();
        house.clock.pass(Duration.ofMinutes(11));
        desk.clock.handle();
        var repeated = desk.letters.take(100).mails();
        assertThat(repeated).containsExactlyInAnyOrderElementsOf(taken);
        desk.letters.delivered(repeated);
        house.clock.pass(Duration.ofDays(1));
        desk.clock.handle();
        assertThat(desk.letters.take(100).mails()).isEmpty();
        assertThat(desk.stored.of(Office.FOREIGNERS, series))
                .extracting(one -> one.calendar(Occasion.SERIES).orElseThrow().sequence())
                .containsOnly(0);
    }

    /** It dies after the mail server had one of them, and before it wrote that down: moved meanwhile, there is one letter that says how it is. */
    @Test
    void K5_what_was_overtaken_while_a_server_had_it_is_told_once_with_a_higher_number() {
        desk.mails();
        moved(1);
        var lost = desk.letters.take(100).mails();
        moved(1);
        house.clock.pass(Duration.ofMinutes(11));
        var sent = desk.letters.take(100).mails();
        assertThat(sent).singleElement().satisfies(one -> {
            assertThat(one.letter().id()).isNotEqualTo(lost.get(0).letter().id());
            assertThat(one.mail().calendar().orElseThrow().text()).contains("sequence=2");
        });
        assertThat(lost.get(0).mail().calendar().orElseThrow().text()).contains("sequence=1");
    }
}
