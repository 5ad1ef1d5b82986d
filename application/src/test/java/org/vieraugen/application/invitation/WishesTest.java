package org.vieraugen.application.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.InvitationEntries;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;

/** Wishes for another time: who is told of them, and that none waits for ever. */
class WishesTest {
    private static final String AMAL = "amal@beirat.example";

    /** What the next mail's calendar says. */
    private final List<Itip> calendars = new ArrayList<>();

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return "";
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.of(calendars.remove(0));
        }
    });
    private final Participant amal = desk.invited("Amal Haddad", AMAL, "ar");
    private final UUID series = desk.begun().id();

    private SessionInvitation now() {
        return desk.of(amal, series);
    }

    private ExchangeSession first() {
        return desk.first(series);
    }

    private List<Wish.State> states() {
        return now().wishes().stream().map(Wish::state).toList();
    }

    private boolean wishes(Occasion... occasions) {
        var events = new ArrayList<Itip.Event>();
        for (var occasion : occasions) {
            events.add(new Itip.Event(
                    now().uid(occasion).toString(),
                    occasion.regular(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(first().appointment().day().atTime(18, 30)),
                    Optional.empty(),
                    "Lieber später."));
        }
        calendars.add(new Itip(Itip.Method.COUNTER, events));
        var to = house.addresses
                .of("office@amt.example", Purpose.INVITATION, now().id(), Purpose.LAST_DAY)
                .orElseThrow();
        var envelope = new Envelope(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Correspondent(AMAL, "")),
                List.of(),
                List.of(new Addressed(Addressed.Field.TO, to)),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var mail = new ReadMail(
                new MailKind.Human(),
                envelope,
                List.of(),
                Optional.empty(),
                List.of(),
                Protection.UNPROTECTED,
                List.of());
        return desk.take.take(Office.FOREIGNERS, new byte[0], mail);
    }

    /** The first so many regular days of next year. */
    private static Occasion[] days(int many) {
        var rhythm = new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY);
        return IntStream.rangeClosed(1, many)
                .mapToObj(month -> Occasion.on(rhythm.in(YearMonth.of(2027, month))))
                .toArray(Occasion[]::new);
    }

    @Test
    void K4_of_one_mail_with_several_wishes_people_are_told_once() {
        assertThat(wishes(days(3))).isTrue();
        assertThat(states()).containsExactly(Wish.State.OPEN, Wish.State.OPEN, Wish.State.OPEN);
        assertThat(house.outbox.about(new Subject(Series.KIND, series)))
                .containsExactly(Notice.to(Role.COORDINATOR, ExchangeNotices.TIME_WISHED));
    }

    @Test
    void K4_a_mail_with_more_wishes_than_that_is_a_persons() {
        assertThat(wishes(days(4))).isFalse();
        assertThat(now().wishes()).isEmpty();
        assertThat(house.outbox.about(new Subject(Series.KIND, series))).isEmpty();
    }

    @Test
    void a_wish_for_a_session_that_is_cancelled_waits_no_longer() {
        wishes(Occasion.of(first()));
        desk.cancel.handle(desk.on(first().id()), "Niemand kann.");
        assertThat(states()).containsExactly(Wish.State.LAPSED);
        assertThat(house.journal.acts(Office.FOREIGNERS, new Subject(Series.KIND, series)))
                .last()
                .satisfies(act -> assertThat(act.facts())
                        .containsEntry("invitation", now().id().toString()));
        assertThat(house.journal.acts(Office.FOREIGNERS, new Subject(Series.KIND, series)))
                .filteredOn(act -> act.kind().equals(InvitationEntries.WISH_LAPSED))
                .hasSize(1);
    }

    @Test
    void a_wish_for_a_session_that_is_moved_to_another_time_than_that_still_waits() {
        wishes(Occasion.of(first()));
        var when = first().appointment();
        desk.move.handle(
                desk.on(first().id()),
                new Appointment(when.day().plusDays(1), when.hours(), when.meeting()),
                "Feiertag.");
        desk.clock.handle();
        assertThat(states()).containsExactly(Wish.State.OPEN);
    }

    @Test
    void a_wish_of_somebody_who_left_waits_no_longer() {
        wishes(Occasion.of(first()), Occasion.SERIES);
        desk.participants.follow(amal.end(desk.actor()));
        desk.clock.handle();
        assertThat(states()).containsExactly(Wish.State.LAPSED, Wish.State.LAPSED);
    }

    @Test
    void a_wish_for_a_session_that_took_place_waits_no_longer_in_a_series_that_is_over_too() {
        var until = first().regular().orElseThrow();
        desk.change.handle(desk.on(series), desk.monthly(Optional.of(until)), "");
        wishes(Occasion.of(first()), Occasion.SERIES);
        house.clock.at(first().appointment().ends().toInstant().minusSeconds(1));
        desk.clock.handle();
        assertThat(states()).containsExactly(Wish.State.OPEN, Wish.State.OPEN);
        house.clock.pass(Duration.ofDays(30));
        assertThat(desk.exchanges.alive(Office.FOREIGNERS, desk.today())).isEmpty();
        desk.clock.handle();
        assertThat(states()).containsExactly(Wish.State.LAPSED, Wish.State.LAPSED);
        assertThat(desk.all.due(Office.FOREIGNERS, 7)).isEmpty();
    }
}
