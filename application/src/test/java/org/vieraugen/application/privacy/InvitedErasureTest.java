package org.vieraugen.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.invitation.CalendarMessages;
import org.vieraugen.application.invitation.Invite;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;

/** No invitation keeps somebody who left for ever (I8). */
class InvitedErasureTest {
    private static final CalendarMessages NONE = new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return "";
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.empty();
        }
    };

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, NONE);
    private final KeptAfterTerm kept = new KeptAfterTerm(12);
    private final StillNeeded needed = new StillNeeded(
            new MemoryQuestions(house.journal),
            new MemoryMinutes(house.journal),
            desk.exchanges,
            desk.stored,
            house.clock);
    private final EraseParticipants erase = new EraseParticipants(
            desk.participants,
            new EraseParticipant(
                    desk.participants,
                    desk.stored,
                    new MemoryGuestSessions(desk.participants),
                    new MemoryGuestPasskeys(),
                    new MemorySignInCodes(),
                    needed,
                    kept,
                    house.clock),
            kept,
            house.clock);
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final UUID series = desk.begun().id();

    private SessionInvitation now() {
        return desk.of(amal, series);
    }

    private void wishes() {
        var before = now();
        var wish = new Wish(
                UUID.randomUUID(),
                Occasion.of(desk.first(series)),
                Optional.of(desk.first(series).appointment().day().atTime(18, 30)),
                Optional.empty(),
                "Lieber später.",
                house.clock.instant(),
                Wish.State.OPEN);
        desk.stored.follow(Step.to(new SessionInvitation(
                before.id(),
                before.department(),
                before.participant(),
                before.series(),
                before.letters(),
                before.replies(),
                List.of(wish),
                before.version() + 1)));
    }

    private void leavesAndIsErased() {
        desk.participants.follow(amal.end(desk.actor()));
        desk.clock.handle();
        assertThat(needed.of(amal)).isEmpty();
        house.clock.pass(Duration.ofDays(366));
        erase.handle();
        assertThatThrownBy(() -> desk.participants.get(Office.FOREIGNERS, amal.id()))
                .isInstanceOf(Unknown.class);
        assertThat(desk.stored.of(Office.FOREIGNERS, series)).isEmpty();
    }

    @Test
    void I8_an_open_wish_for_a_session_that_is_cancelled_keeps_nobody() {
        wishes();
        desk.cancel.handle(desk.on(desk.first(series).id()), "Niemand kann.");
        leavesAndIsErased();
    }

    @Test
    void I8_an_open_wish_of_somebody_who_leaves_keeps_nobody() {
        wishes();
        leavesAndIsErased();
    }

    @Test
    void I8_a_session_that_was_moved_far_ahead_keeps_nobody_who_left() {
        var session = desk.first(series);
        var when = session.appointment();
        desk.move.handle(
                desk.on(session.id()),
                new Appointment(when.day().plusDays(14), when.hours(), when.meeting()),
                "Feiertag.");
        leavesAndIsErased();
    }
}
