package org.vieraugen.application.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.BodiesAsEvidence;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.exchange.watch.MissedIntervals.Unsaid;
import org.vieraugen.application.exchange.watch.WatchSessions;
import org.vieraugen.application.invitation.ReadInvited;
import org.vieraugen.application.mandate.FindThings;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.application.minutes.AmendMinutes;
import org.vieraugen.application.minutes.ApproveMinutes;
import org.vieraugen.application.minutes.CirculateMinutes;
import org.vieraugen.application.minutes.CloseMinutes;
import org.vieraugen.application.minutes.KeptMinutes;
import org.vieraugen.application.minutes.PostMinutesLetters;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.minutes.SharedMinutes;
import org.vieraugen.application.minutes.WriteMinutes;
import org.vieraugen.application.resolution.FallWithSession;
import org.vieraugen.application.resolution.FulfilResolution;
import org.vieraugen.application.resolution.OpenResolutions;
import org.vieraugen.application.resolution.PassResolution;
import org.vieraugen.application.resolution.PassedResolutions;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.application.resolution.Resolutions;
import org.vieraugen.application.resolution.ResolutionsAsEvidence;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** Everything that is done with sessions, their minutes and resolutions; and a quarterly exchange of the office with the council, whose first session is on 1 December 2026. */
public final class ExchangeDesk {
    public static final String OFFICE = "Ausländerbehörde";
    public static final String COUNCIL = "Migrantenbeirat";
    public static final String CARITAS = "Caritas";
    public static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    public static final Caller SECOND = House.caller(Office.PETRENKO, Role.OMBUDSPERSON);

    public final House house;
    /** Who speaks for the organisations. */
    public final MemoryParticipants participants;

    public final MemoryMinutesLetters letters = new MemoryMinutesLetters();
    public final Exchanges stored;
    public final Acts acts;
    public final NextSession next;
    public final BeginSeries begin;
    public final AddTopic add;
    public final WithdrawTopic withdraw;
    public final PostponeTopic postpone;
    public final CancelSession cancel;
    public final MoveSession move;
    public final HoldSession hold;
    public final PlanSession plan;
    public final ReadExchange read;
    public final ShowExchange show;
    public final ReadInvited invited;
    public final WriteMinutes write;
    public final CirculateMinutes circulate;
    public final AmendMinutes amend;
    public final ApproveMinutes approve;
    public final CloseMinutes close;
    public final ReadMinutes minutes;
    public final AllMinutes allMinutes;
    public final PassResolution pass;
    public final FulfilResolution fulfil;
    public final ReadResolutions resolutions;
    public final Resolutions allResolutions;
    public final Things things;
    public final FindThings find;
    private final FallWithSession falling;

    /** Over stores in memory. */
    public ExchangeDesk(House house) {
        this(
                house,
                new MemoryExchanges(house.journal),
                new MemoryMinutes(house.journal),
                new MemoryResolutions(house.journal));
    }

    public ExchangeDesk(House house, Exchanges stored, AllMinutes allMinutes, Resolutions allResolutions) {
        this.house = house;
        this.stored = stored;
        this.allMinutes = allMinutes;
        this.allResolutions = allResolutions;
        participants = new MemoryParticipants(house.journal);
        acts = new Acts(house.departments, house.once, house.clock);
        var after = new AllAfterExchange(List.of());
        var kept = new KeptSessions(stored, after);
        next = new NextSession(stored, new OpenResolutions(allResolutions));
        begin = new BeginSeries(acts, stored, next, after);
        add = new AddTopic(acts, kept);
        withdraw = new WithdrawTopic(acts, kept);
        postpone = new PostponeTopic(acts, kept, next);
        cancel = new CancelSession(acts, kept, next);
        move = new MoveSession(acts, kept, next);
        falling = new FallWithSession(allResolutions, next);
        hold = new HoldSession(
                acts,
                kept,
                next,
                new PassedResolutions(allResolutions),
                falling,
                new SharedMinutes(allMinutes),
                house.outbox);
        plan = new PlanSession(acts, stored, next, after);
        read = new ReadExchange(stored, house.departments, house.clock);
        show = new ShowExchange(
                new MemoryOpenExchange(stored, Set.of(Office.FOREIGNERS)), stored, house.departments, house.clock);
        invited = new ReadInvited(
                new MemorySessionInvitations(house.journal), participants, stored, house.departments, house.clock);
        var writers = new KeptMinutes(
                allMinutes, stored, house.departments, new PostMinutesLetters(letters, participants, house.outbox));
        write = new WriteMinutes(acts, writers, house.clock);
        circulate = new CirculateMinutes(acts, writers);
        amend = new AmendMinutes(acts, writers);
        approve = new ApproveMinutes(acts, writers);
        close = new CloseMinutes(acts, writers, house.outbox);
        minutes = new ReadMinutes(allMinutes, stored, read, house.departments, house.clock);
        things = new Things(List.of(
                new BodiesAsEvidence(new MemoryBodies(house.journal)), new ResolutionsAsEvidence(allResolutions)));
        pass = new PassResolution(acts, allResolutions, stored, next);
        fulfil = new FulfilResolution(acts, allResolutions, stored, next, things);
        find = new FindThings(things, house.departments);
        resolutions = new ReadResolutions(allResolutions, read, stored, house.departments, house.clock);
    }

    /** A series begins today. */
    public UUID begun() {
        return begin.handle(
                        KEEPER,
                        Optional.empty(),
                        new Plan(
                                "Austausch",
                                "Was sich wiederholt, wird benannt.",
                                OFFICE,
                                List.of(COUNCIL, CARITAS),
                                Optional.empty(),
                                new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                                new TermOfOffice(
                                        LocalDate.ofInstant(house.clock.instant(), Terms.ZONE), Optional.empty()),
                                new Hours(LocalTime.of(17, 0), 120),
                                new Meeting("Rathaus", Optional.empty(), ""),
                                3))
                .id();
    }

    public ExchangeSession session(UUID series, int place) {
        return stored.sessions(Office.FOREIGNERS, series).get(place);
    }

    /** The first session of a new series, with two topics, ten minutes after its beginning. */
    public ExchangeSession underWay() {
        var session = session(begun(), 0);
        add.handle(on(session.id(), KEEPER), COUNCIL, "Termine", "Drei Monate Wartezeit.");
        add.handle(on(session.id(), KEEPER), OFFICE, "Formulare", "");
        goTo(session);
        return stored.session(Office.FOREIGNERS, session.id());
    }

    public void goTo(ExchangeSession session) {
        var begins = session.appointment().begins().toInstant();
        house.clock.pass(Duration.between(house.clock.instant(), begins).plusMinutes(10));
    }

    /** The office and the council were there; what is said late somebody else confirms. */
    public void hold(UUID session) {
        var there = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 6));
        var said = hold.handle(on(session, KEEPER), there, List.of());
        if (stored.session(Office.FOREIGNERS, session).turnout().waiting().isPresent()) {
            hold.confirm(on(session, SECOND, said.version()));
        }
    }

    /** Nobody said in time whether it took place. */
    public void lapse(UUID session) {
        var unsaid = new Unsaid(Office.FOREIGNERS, session);
        var missed = new MemoryMissedIntervals(new MemoryExchanges(house.journal), List.of()) {
            @Override
            public Optional<ExchangeSession> claim(Unsaid one) {
                return stored.find(one.department(), one.session()).filter(ExchangeSession::isPlanned);
            }
        };
        new WatchSessions(missed, stored, next, falling, house.clock).handle(unsaid);
    }

    public static Target on(UUID id, Caller caller) {
        return new Target(id, caller, Optional.empty(), Optional.empty());
    }

    /** @param version the one that was read */
    public static Target on(UUID id, Caller caller, int version) {
        return new Target(id, caller, Optional.of(version), Optional.empty());
    }
}
