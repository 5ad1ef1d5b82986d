package org.vieraugen.application.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.ChangeSeries;
import org.vieraugen.application.exchange.KeptSeries;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.invitation.CalendarMessages;
import org.vieraugen.application.invitation.HeldInvitations;
import org.vieraugen.application.invitation.InvitationBoxes;
import org.vieraugen.application.invitation.InvitationWording;
import org.vieraugen.application.invitation.InviteAll;
import org.vieraugen.application.invitation.InviteByClock;
import org.vieraugen.application.invitation.InviteOne;
import org.vieraugen.application.invitation.LetterRecipients;
import org.vieraugen.application.invitation.PostLetters;
import org.vieraugen.application.invitation.TakeCalendarAnswer;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** The invitations of a house in memory, put together as the server does it: an exchange on each first Tuesday, and people who are invited to it. */
public final class InvitationDesk {
    public static final String OFFICE = "Ausländerbehörde";
    public static final String COUNCIL = "Migrantenbeirat";
    public static final Hours FIVE = new Hours(LocalTime.of(17, 0), 120);
    public static final Meeting HALL = new Meeting("Rathaus, Raum 12", Optional.empty(), "Arabisch");

    /** Words that say what they were made of. */
    private static final InvitationWording PLAIN = new InvitationWording() {
        @Override
        public Words words(String language, Told told) {
            return new Words(language, told.kind().name(), told.toString(), told.path());
        }

        @Override
        public String below(String language, Appointment when, String path) {
            return language + " " + path;
        }
    };

    public final House house;
    public final MemoryExchanges exchanges;
    public final MemoryParticipants participants;
    public final MemorySessionInvitations stored;
    public final InvitationBoxes boxes;
    public final PostLetters post;
    public final InviteAll all;
    public final InviteByClock clock;
    public final HeldInvitations held;
    public final TakeCalendarAnswer take;
    public final Letters letters;
    public final BeginSeries begin;
    public final ChangeSeries change;
    public final PlanSession plan;
    public final MoveSession move;
    public final CancelSession cancel;

    public InvitationDesk(House house, CalendarMessages calendars) {
        this.house = house;
        exchanges = new MemoryExchanges(house.journal);
        participants = new MemoryParticipants(house.journal);
        stored = new MemorySessionInvitations(house.journal);
        boxes = new InvitationBoxes(
                house.departments, house.servers, house.addresses, new PlainStamps(), Optional.empty());
        post = new PostLetters(stored, house.outbox);
        all = new InviteAll(stored, participants, exchanges, post, house.clock);
        clock = new InviteByClock(house.departments, new InviteOne(all, 7));
        held = new HeldInvitations(stored, participants, exchanges, house.clock);
        take = new TakeCalendarAnswer(stored, held, house.addresses, calendars, post, house.outbox, house.clock);
        letters = new Letters(
                house.outbox,
                List.of(new LetterRecipients(stored, held, exchanges, boxes, PLAIN, calendars)),
                house.clock);
        var acts = new Acts(house.departments, house.once, house.clock);
        var after = new AllAfterExchange(List.of(all));
        var kept = new KeptSessions(exchanges, after);
        var next = new NextSession(exchanges, (department, series) -> List.of());
        begin = new BeginSeries(acts, exchanges, next, after);
        change = new ChangeSeries(acts, new KeptSeries(exchanges, after), exchanges, (department, session) -> false);
        plan = new PlanSession(acts, exchanges, next, after);
        move = new MoveSession(acts, kept, next);
        cancel = new CancelSession(acts, kept, next);
    }

    public Caller keeper() {
        return house.caller(Office.ALBERS);
    }

    public Actor actor() {
        return new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
    }

    public LocalDate today() {
        return actor().today();
    }

    public Participant invited(String name, String address, String language) {
        var step = Participant.invite(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                new Invitation(name, address, COUNCIL, language, new TermOfOffice(today(), Optional.empty())),
                participants.of(Office.FOREIGNERS),
                any -> false,
                actor());
        participants.add(step);
        return step.next();
    }

    public Plan monthly(Optional<LocalDate> until) {
        return new Plan(
                "Erfahrungsaustausch",
                "Was sich wiederholt.",
                OFFICE,
                List.of(COUNCIL),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(today(), until),
                FIVE,
                HALL,
                3);
    }

    /** A series without an end begins. */
    public Series begun() {
        var state = begin.handle(keeper(), Optional.empty(), monthly(Optional.empty()));
        return series(state.id());
    }

    public Series series(UUID id) {
        return exchanges.series(Office.FOREIGNERS, id);
    }

    public ExchangeSession first(UUID series) {
        return exchanges.sessions(Office.FOREIGNERS, series).get(0);
    }

    public Target on(UUID id) {
        return new Target(id, keeper(), Optional.empty(), Optional.empty());
    }

    public SessionInvitation of(Participant guest, UUID series) {
        return stored.of(Office.FOREIGNERS, series).stream()
                .filter(one -> one.participant().equals(guest.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The mails that are due now, which are gone then. */
    public List<Letters.Addressed> mails() {
        var taken = letters.take(100);
        letters.delivered(taken.mails());
        return taken.mails();
    }
}
