package org.vieraugen.application.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;

/** Which mailbox is told what, when a participant gets another one, or leaves. */
class MailboxChangesTest {
    private static final String FIRST = "amal@beirat.example";
    private static final String SECOND = "amal@neu.example";
    private static final String THIRD = "haddad@verein.example";

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
    private final Participant amal = desk.invited("Amal Haddad", FIRST, "ar");
    private final UUID series = desk.begun().id();
    private final ReadInvited read =
            new ReadInvited(desk.stored, desk.participants, desk.exchanges, house.departments, house.clock);

    private SessionInvitation now() {
        return desk.of(amal, series);
    }

    private Participant guest() {
        return desk.participants.get(Office.FOREIGNERS, amal.id());
    }

    private ExchangeSession first() {
        return desk.first(series);
    }

    private void moves(String address) {
        var next = new Invitation(amal.name(), address, amal.organisation(), amal.language(), amal.term());
        desk.participants.follow(guest().change(next, List.of(), any -> false, desk.actor()));
    }

    private void isMoved(int days) {
        var when = first().appointment();
        desk.move.handle(
                desk.on(first().id()),
                new Appointment(when.day().plusDays(days), when.hours(), when.meeting()),
                "Feiertag.");
    }

    /** To whom, what it says, and what it does to the calendar. */
    private List<String> told() {
        return desk.mails().stream()
                .map(one -> one.mail().to().get(0) + " " + one.mail().words().subject()
                        + one.mail().calendar().map(it -> " " + it.method()).orElse(""))
                .toList();
    }

    @Test
    void of_two_changes_in_a_row_each_mailbox_that_was_left_is_told() {
        desk.mails();
        moves(SECOND);
        desk.clock.handle();
        moves(THIRD);
        desk.clock.handle();
        assertThat(told())
                .containsExactlyInAnyOrder(FIRST + " LEFT CANCEL", SECOND + " LEFT CANCEL", THIRD + " SERIES REQUEST");
        desk.clock.handle();
        assertThat(told()).isEmpty();
    }

    @Test
    void whoever_goes_back_to_the_first_mailbox_is_not_taken_out_of_its_calendar() {
        desk.mails();
        moves(SECOND);
        desk.clock.handle();
        moves(FIRST);
        desk.clock.handle();
        assertThat(told()).containsExactlyInAnyOrder(SECOND + " LEFT CANCEL", FIRST + " SERIES REQUEST");
        assertThat(now().isInvitedTo(first())).isTrue();
    }

    @Test
    void an_invitation_to_a_mailbox_that_is_no_more_does_not_go_to_the_new_one_which_gets_its_own() {
        moves(SECOND);
        assertThat(told()).isEmpty();
        desk.clock.handle();
        assertThat(told()).containsExactlyInAnyOrder(FIRST + " LEFT CANCEL", SECOND + " SERIES REQUEST");
        assertThat(now().calendar(Occasion.SERIES).flatMap(Letter::to)).contains(SECOND);
    }

    @Test
    void what_is_sent_again_says_to_which_mailbox_so_that_its_calendar_can_be_cleared() {
        desk.mails();
        var known = now();
        var unknown = known.letters().stream()
                .map(one -> new Letter(
                        one.id(),
                        one.purpose(),
                        one.occasion(),
                        one.basis(),
                        one.sequence(),
                        one.asks(),
                        one.at(),
                        one.since(),
                        one.from(),
                        one.shows(),
                        Optional.empty()))
                .toList();
        desk.stored.follow(Step.to(new SessionInvitation(
                known.id(),
                known.department(),
                known.participant(),
                known.series(),
                unknown,
                known.replies(),
                known.wishes(),
                known.version() + 1)));
        house.clock.pass(Duration.ofHours(25));
        var acts = new Acts(house.departments, house.once, house.clock);
        var target = new Target(known.id(), desk.keeper(), Optional.empty(), Optional.empty());
        new SendAgain(acts, desk.held, desk.post).handle(target, first().id());
        assertThat(told()).containsExactly(FIRST + " SERIES REQUEST");
        moves(SECOND);
        desk.clock.handle();
        assertThat(told()).containsExactlyInAnyOrder(FIRST + " LEFT CANCEL", SECOND + " SERIES REQUEST");
    }

    @Test
    void whoever_leaves_is_not_counted_as_coming_to_a_session_that_was_moved() {
        isMoved(14);
        desk.mails();
        desk.participants.follow(guest().end(desk.actor()));
        desk.clock.handle();
        assertThat(told()).as("once for all of the series").containsExactly(FIRST + " SERIES_OVER CANCEL");
        assertThat(now().isInvitedTo(first())).isFalse();
        var invited = read.handle(desk.keeper(), first().id());
        assertThat(invited.people()).isEmpty();
        assertThat(invited.organisations()).isEmpty();
        int version = now().version();
        desk.clock.handle();
        assertThat(now().version()).isEqualTo(version);
    }

    @Test
    void reminders_go_to_whatever_mailbox_there_is_and_are_kept_no_longer_than_their_session() {
        isMoved(14);
        desk.mails();
        var day = Occasion.of(first());
        house.clock.at(first().appointment().begins().toInstant().minus(Duration.ofDays(5)));
        desk.clock.handle();
        assertThat(kept(day)).containsExactlyInAnyOrder(Letter.Purpose.REMINDER, Letter.Purpose.CLOSING);
        assertThat(now().letters())
                .filteredOn(one -> !one.purpose().isReadByCalendar())
                .allSatisfy(one -> assertThat(one.to()).isEmpty());
        moves(SECOND);
        desk.clock.handle();
        assertThat(told())
                .contains(SECOND + " REMINDER", SECOND + " CLOSING")
                .doesNotContain(FIRST + " REMINDER", FIRST + " CLOSING");
        house.clock.at(first().appointment().ends().toInstant().plus(Duration.ofDays(1)));
        moves(THIRD);
        desk.clock.handle();
        assertThat(kept(day)).isEmpty();
        assertThat(now().calendar(day)).isPresent();
    }

    private List<Letter.Purpose> kept(Occasion occasion) {
        var all = new ArrayList<Letter.Purpose>();
        now().letters().stream()
                .filter(one -> one.occasion().equals(occasion) && !one.purpose().isForCalendar())
                .forEach(one -> all.add(one.purpose()));
        return all;
    }
}
