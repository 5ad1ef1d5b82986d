package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.testing.LawfulOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.Player;

/** Random people do random things with a complaint in random offices, and complainants name everybody they can. */
class ReachesItsEndPropertyTest {
    /** One office, one complaint, and the time. */
    private static final class World {
        final Random dice;
        final Department office;
        final Organisation organisation;
        final Player player;
        Complaint complaint;
        java.time.Instant now = Office.NOON;
        private final Map<StaffKey, List<Move>> opened = new HashMap<>();
        private @Nullable Complaint asked;
        private java.time.Instant askedAt = Office.NOON;
        private Setting setting;

        World(long seed) {
            dice = new Random(seed);
            office = new LawfulOffice(seed).department();
            organisation = new Organisation(List.of(office));
            player = new Player(office, dice);
            setting = new Setting(organisation, PairHistory.NONE, now);
            var first = submitted(Optional.empty());
            complaint = first;
            if (dice.nextInt(3) == 0) {
                for (int i = 0; i < 25; i++) {
                    random();
                }
                complaint = submitted(Optional.of(complaint));
            }
        }

        Setting setting() {
            if (!setting.at().equals(now)) {
                setting = new Setting(organisation, PairHistory.NONE, now);
            }
            return setting;
        }

        private Complaint submitted(Optional<Complaint> before) {
            boolean recorded = before.isEmpty() && dice.nextInt(4) == 0;
            var named =
                    switch (dice.nextInt(4)) {
                        case 0 ->
                            office.staff().stream()
                                    .map(StaffMember::name)
                                    .limit(20)
                                    .toList();
                        case 1 ->
                            List.of(office.staff()
                                    .get(dice.nextInt(office.staff().size()))
                                    .name());
                        case 2 -> List.of("Xaver Unbekanntson");
                        default -> List.<String>of();
                    };
            var submission = new Submission(
                    Office.FOREIGNERS,
                    "PROCESSING_TIME",
                    "de",
                    recorded ? Channel.COUNTER : Channel.PORTAL,
                    IdentityMode.CONFIDENTIAL,
                    false,
                    false,
                    now,
                    "Es dauert.",
                    "",
                    Optional.empty(),
                    named,
                    Optional.empty(),
                    Optional.empty(),
                    before.map(Complaint::reference));
            var recorder =
                    organisation.holders(Office.FOREIGNERS, Role.COORDINATOR).get(0);
            return Reception.submit(
                            UUID.randomUUID(),
                            Reference.of("ABH", 2026, 1),
                            submission,
                            recorded ? Optional.of(recorder) : Optional.empty(),
                            before,
                            List.of(),
                            setting())
                    .next();
        }

        /** Somebody tries something; what is refused changes nothing. */
        void random() {
            now = now.plus(Duration.ofHours(1));
            var who = player.anybody();
            var moves = dice.nextInt(3) > 0
                    ? Move.open(complaint, setting(), who)
                    : Arrays.stream(Move.values())
                            .filter(move -> move.duty()
                                    .map(duty -> duty.isFor(who.roles()))
                                    .orElse(true))
                            .toList();
            if (moves.isEmpty()) {
                return;
            }
            try {
                take(player.play(moves.get(dice.nextInt(moves.size())), complaint, setting(), who, false));
            } catch (RuleBroken | Malformed refused) {
                // most of what people try is refused
            }
        }

        void take(Step<Complaint> step) {
            complaint = complaint.freeing(setting(), step).next();
        }

        /** Somebody who is allowed to does it; false when nobody is. */
        boolean somebody(Move move) {
            for (var person : office.staff()) {
                var who = player.caller(person.key());
                if (open(who).contains(move)) {
                    try {
                        take(player.play(move, complaint, setting(), who, true));
                        return true;
                    } catch (RuleBroken | Malformed refused) {
                        // another may do it
                    }
                }
            }
            return false;
        }

        /** What somebody sees and can do; asked of many moves while nothing changes. */
        @SuppressWarnings("ReferenceEquality")
        private List<Move> open(Caller who) {
            if (asked != complaint || !now.equals(askedAt)) {
                asked = complaint;
                askedAt = now;
                opened.clear();
            }
            return opened.computeIfAbsent(
                    who.staff(),
                    staff -> Sight.of(complaint, setting(), who).isPresent()
                            ? Move.open(complaint, setting(), who)
                            : List.of());
        }

        /** What helps the complaint on, in this order. */
        private static final List<Move> ONWARD = List.of(
                Move.ANSWER_LEAVING,
                Move.CONFIRM_REDIRECTION,
                Move.ANSWER_TAKEN_WITHDRAWAL,
                Move.TAKE_BACK,
                Move.DECIDE_CHALLENGE,
                Move.CONCUR,
                Move.FIND,
                Move.COUNTERSIGN,
                Move.PICK,
                Move.OMBUDS_DECISION,
                Move.REMEDY_DONE,
                Move.CLOSE);

        boolean onward() {
            if (!complaint.parties().unsettled().isEmpty() && somebody(Move.SETTLE_NAME)) {
                return true;
            }
            for (var move : ONWARD) {
                if (somebody(move)) {
                    return true;
                }
            }
            if (complaint.seats().first().isEmpty() && somebody(Move.ASSIGN_FIRST) && hasSeat(true)) {
                return true;
            }
            if (complaint.seats().second().isEmpty() && somebody(Move.ASSIGN_SECOND) && hasSeat(false)) {
                return true;
            }
            return anotherSits();
        }

        /** Whoever sits there may have got a conflict that only a waiver lifts: somebody else takes the seat, or it goes back to the first. */
        private boolean anotherSits() {
            var seats = complaint.seats();
            return switch (complaint.status()) {
                case UNDER_REVIEW ->
                    somebody(Move.ASSIGN_FIRST)
                            && !seats.first().equals(complaint.seats().first());
                case IN_SECOND_REVIEW ->
                    (somebody(Move.ASSIGN_SECOND)
                                    && !seats.second().equals(complaint.seats().second()))
                            || somebody(Move.DISSENT);
                default -> false;
            };
        }

        private boolean hasSeat(boolean first) {
            return (first ? complaint.seats().first() : complaint.seats().second()).isPresent();
        }

        /** Why nobody can do what is somebody's duty. */
        String refusals() {
            return office.staff().stream()
                    .flatMap(person -> Move.offers(complaint, setting(), player.caller(person.key())).stream()
                            .map(offer -> person.key() + " " + offer.move() + " "
                                    + offer.refused()
                                            .map(RuleBroken::getMessage)
                                            .orElse("possible")))
                    .collect(Collectors.joining("\n"));
        }

        void toTheEnd() {
            for (int i = 0; i < 80 && !complaint.status().isOver(); i++) {
                if (complaint.status() == Status.AWAITING_COMPLAINANT) {
                    take(complaint.correspondence(setting()).answer("Ja."));
                } else if (complaint.status() == Status.DECIDED
                        && complaint.turn().from().isPresent()) {
                    now = complaint
                            .turn()
                            .from()
                            .get()
                            .plusDays(1)
                            .atStartOfDay(org.vieraugen.domain.deadline.Terms.ZONE)
                            .toInstant();
                    if (!onward()) {
                        return;
                    }
                } else if (!onward()) {
                    return;
                }
            }
        }
    }

    @Property(tries = 10_000)
    void F12_from_every_state_that_allowed_acts_reach_allowed_acts_lead_to_the_end(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.dice.nextInt(60);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var reached = world.complaint;

        world.toTheEnd();

        assertThat(world.complaint.status().isOver())
                .as(
                        "from %s, protected %s, the way ends at %s with seats %s, involved %s, parts %s, staff %s, refused %s",
                        reached.status(),
                        reached.isProtected(),
                        world.complaint.status(),
                        world.complaint.seats(),
                        world.complaint.parties().involved().toList(),
                        world.complaint.parts(),
                        world.office.staff(),
                        world.refusals())
                .isTrue();
    }

    @Property(tries = 10_000)
    void F5_F10_what_is_offered_is_allowed_and_what_is_not_offered_is_refused(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.dice.nextInt(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var who = world.player.anybody();
        var complaint = world.complaint;
        var setting = world.setting();
        var open = Move.open(complaint, setting, who);
        for (var move : Move.values()) {
            if (move.isComplainants() || !move.duty().orElseThrow().isFor(who.roles())) {
                continue;
            }
            boolean done;
            try {
                world.player.play(move, complaint, setting, who, true);
                done = true;
            } catch (RuleBroken refused) {
                done = CONTENT.contains(move) && open.contains(move);
            } catch (Malformed wrong) {
                done = open.contains(move);
            }
            assertThat(done)
                    .as("%s by %s with %s in %s", move, who.roles(), who.staff(), complaint.status())
                    .isEqualTo(open.contains(move));
        }
    }

    /** Whether these succeed depends on what is said, not only on who says it. */
    private static final List<Move> CONTENT = List.of(
            Move.WAIVE, Move.EXTEND, Move.REMEDY_DONE, Move.DECIDE_CHALLENGE, Move.SETTLE_NAME, Move.ANSWER_ERASURE);

    @Property(tries = 10_000)
    void F5_nobody_involved_sees_a_complaint_or_can_do_anything_with_it(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.dice.nextInt(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var complaint = world.complaint;
        var chart = world.organisation.chart();
        var involved = complaint.parties().involved().collect(Collectors.toSet());
        for (var person : world.office.staff()) {
            var key = person.key();
            boolean concerned = involved.contains(key)
                    || complaint.parties().maybeNamed().contains(key)
                    || involved.stream().anyMatch(who -> chart.sameLine(who, key));
            if (concerned) {
                var who = world.player.caller(key);
                assertThat(Sight.of(complaint, world.setting(), who)).isEmpty();
                assertThat(Move.open(complaint, world.setting(), who)).isEmpty();
            }
        }
    }

    @Property(tries = 10_000)
    void K7_whose_turn_it_is_is_somebody_who_can_do_something(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.dice.nextInt(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var complaint = world.complaint;
        var turn = complaint.turn();
        if (complaint.status().isOver()) {
            assertThat(turn.owes()).isEqualTo(Role.SYSTEM);
            return;
        }
        assertThat(turn.owes()).isNotEqualTo(Role.SYSTEM);
        if (complaint.isProtected()) {
            assertThat(turn.owes()).isNotEqualTo(Role.COORDINATOR);
            assertThat(turn.also()).doesNotContain(Role.COORDINATOR);
        }
        assertThat(turn.owes() == Role.COMPLAINANT).isEqualTo(complaint.status() == Status.AWAITING_COMPLAINANT);
        assertThat(complaint.status() == Status.WITH_OMBUDSPERSON && turn.owes() == Role.REVIEWER)
                .isEqualTo(complaint.awaitsCountersignature());
        turn.holder()
                .ifPresent(holder -> assertThat(complaint.seats().holds(holder)).isTrue());
    }
}
