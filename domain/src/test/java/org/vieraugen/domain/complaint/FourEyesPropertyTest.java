package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealEntries;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.seat.Seating;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.BruteForce;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.RandomOffice;

/** Random charts and random acts of random people: whatever they try, no decision breaks four eyes. */
class FourEyesPropertyTest {
    private static final AtomicInteger DECISIONS = new AtomicInteger();

    private record World(RandomOffice dice, Department department, Organisation organisation, PairHistory pairs) {
        static World of(long seed) {
            var dice = new RandomOffice(seed);
            var department = dice.department();
            return new World(dice, department, new Organisation(List.of(department)), dice.pairs(department));
        }

        Setting setting() {
            return new Setting(organisation, pairs, Office.NOON);
        }

        Step<Complaint> submitted() {
            var recorded = dice.upTo(3) == 0 ? Optional.of(dice.any(department)) : Optional.<StaffKey>empty();
            var named = dice.upTo(3) == 0 ? List.of(dice.surname()) : List.<String>of();
            var representative = dice.upTo(4) == 0 ? Optional.of("Verein Brücke") : Optional.<String>empty();
            try {
                return submitted(recorded, named, representative);
            } catch (RuleBroken e) {
                // Whoever is named does not write it down: the complainant does so alone.
                if (recorded.isEmpty() || !e.rule().equals("F5")) {
                    throw e;
                }
                return submitted(Optional.empty(), named, representative);
            }
        }

        private Step<Complaint> submitted(
                Optional<StaffKey> recorded, List<String> named, Optional<String> representative) {
            var submission = new Submission(
                    Office.FOREIGNERS,
                    "PROCESSING_TIME",
                    "de",
                    recorded.isPresent() ? Channel.PHONE : Channel.PORTAL,
                    IdentityMode.ANONYMOUS,
                    false,
                    false,
                    Office.NOON,
                    new Particulars("Es dauert.", "", Optional.empty(), named, representative, Optional.empty()),
                    Optional.empty());
            return Reception.submit(
                    new UUID(1, 1),
                    Reference.of("ABH", 2026, 1),
                    submission,
                    recorded,
                    Optional.empty(),
                    List.of(),
                    setting());
        }
    }

    @Property
    void no_sequence_of_acts_reaches_a_decision_that_breaks_four_eyes(@ForAll long seed) {
        var world = World.of(seed);
        var first = world.submitted();
        var complaint = first.next();
        var acts = new ArrayList<Act>(first.acts());
        for (int i = 0; i < 100; i++) {
            try {
                var step = tryOne(world, complaint);
                complaint = step.next();
                acts.addAll(step.acts());
                check(world, complaint, acts, step);
            } catch (RuleBroken | Malformed refused) {
                // most of what random people try is refused; that nothing wrong gets through is what counts
            }
        }
    }

    private static Step<Complaint> tryOne(World world, Complaint complaint) {
        var dice = world.dice();
        var setting = world.setting();
        // Half the time somebody who has a seat acts, so that many sequences come far.
        var seats = new ArrayList<StaffKey>();
        complaint.seats().first().ifPresent(seats::add);
        complaint.seats().second().ifPresent(seats::add);
        var who = !seats.isEmpty() && dice.upTo(2) == 0
                ? seats.get(dice.upTo(seats.size()))
                : dice.any(world.department());
        var other = dice.any(world.department());
        var as = dice.upTo(2) == 0 ? Role.COORDINATOR : Role.OMBUDSPERSON;
        var seat = dice.upTo(2) == 0 ? Seat.FIRST : Seat.SECOND;
        var proposed = complaint
                .in(setting, Seating::new)
                .candidates(seat, Workload.NONE)
                .proposed()
                .map(c -> c.who().key())
                .orElse(other);
        return switch (dice.upTo(17)) {
            case 0, 1, 2 ->
                complaint.in(setting, Assigning::new).assign(seat, dice.upTo(3) > 0 ? proposed : other, who, as);
            case 3 ->
                dice.upTo(4) == 0
                        ? complaint.in(setting, Reviewing::new).recuse(who, "verwandt")
                        : complaint.in(setting, Reviewing::new).concur(who);
            case 4 -> complaint.in(setting, Reviewing::new).ask(who, "?");
            case 5 -> complaint.in(setting, Correspondence::new).answer("!");
            case 6, 7 ->
                complaint
                        .in(setting, Reviewing::new)
                        .find(who, complaint.file().statements().isEmpty() ? Cases.finding() : Cases.finding("so"));
            case 8, 9 -> complaint.in(setting, Reviewing::new).concur(who);
            case 10 -> complaint.in(setting, Reviewing::new).dissent(who, "nein");
            case 11 -> complaint.in(setting, Appeal::new).object("nein");
            case 12 ->
                complaint
                        .in(setting, Appeal::new)
                        .propose(who, complaint.file().statements().isEmpty() ? Cases.finding() : Cases.finding("so"));
            case 13 -> complaint.in(setting, Appeal::new).countersign(who);
            case 14 ->
                complaint
                        .in(setting, Clarifying::new)
                        .triage(
                                who,
                                as,
                                new Clarification(
                                        List.of(), dice.upTo(3) == 0 ? Set.of(other) : Set.of(), Optional.empty()));
            case 15 -> complaint.in(setting, Correspondence::new).reply(who, as, "Guten Tag");
            default ->
                dice.upTo(2) == 0
                        ? complaint.in(setting, Redirecting::new).proposeRedirection(who, as, "dort", "weil", false)
                        : complaint.in(setting, Redirecting::new).confirmRedirection(who, as);
        };
    }

    private static void check(World world, Complaint complaint, List<Act> acts, Step<Complaint> step) {
        if (complaint.status() == Status.REDIRECTED) {
            var proposer = last(acts, ReceptionEntries.REDIRECT_PROPOSED);
            var confirmer = last(acts, ReceptionEntries.REDIRECTED);
            assertThat(confirmer).as("F9").isNotEqualTo(proposer);
            return;
        }
        if (step.acts().stream().noneMatch(act -> act.kind().equals(ReviewEntries.DECIDED))) {
            return;
        }
        DECISIONS.incrementAndGet();
        var decision = complaint.file().decision().orElseThrow();
        var proposer = decision.finding().by();
        var confirmer = decision.confirmer();
        assertThat(confirmer).as("F1, F7").isNotEqualTo(proposer);
        var others = acts.stream()
                .filter(act -> act.by().filter(confirmer::equals).isPresent())
                .map(Act::kind)
                .filter(kind -> decision.isFinal()
                        ? !kind.equals(AppealEntries.COUNTERSIGNED)
                        : !kind.equals(ReviewEntries.CONCURRED) && !kind.equals(ReviewEntries.DISSENTED))
                .collect(Collectors.toSet());
        assertThat(others).as("F3, F7: no earlier part").isEmpty();
        var brute = new BruteForce(world.department());
        noExcluding(brute, world, complaint, decision.isFinal() ? Seat.OMBUDS : Seat.FIRST, proposer);
        noExcluding(brute, world, complaint, decision.isFinal() ? Seat.COUNTERSIGN : Seat.SECOND, confirmer);
        if (decision.isFinal()) {
            long dissents = acts.stream()
                    .filter(act -> act.kind().equals(ReviewEntries.DISSENTED))
                    .count();
            boolean objected = acts.stream().anyMatch(act -> act.kind().equals(AppealEntries.OBJECTED));
            assertThat(dissents >= 2 || objected)
                    .as("F4: only a second dissent or an objection leads to the ombudsperson")
                    .isTrue();
        }
        assertThat(complaint.file().leaves().stream()
                        .filter(Decision.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(2);
    }

    private static void noExcluding(BruteForce brute, World world, Complaint complaint, Seat seat, StaffKey who) {
        assertThat(brute.conflicts(complaint, seat, who.text(), world.pairs()))
                .as("F2, F5: %s as %s", who, seat)
                .noneMatch(c -> c.endsWith("!"));
    }

    private static Optional<StaffKey> last(List<Act> acts, ActKind kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .reduce((a, b) -> b)
                .flatMap(Act::by);
    }

    @Property
    void who_may_review_agrees_with_a_brute_force_check_of_C1_to_C8(@ForAll long seed) {
        var world = World.of(seed);
        var complaint = world.submitted().next();
        for (int i = 0; i < 6; i++) {
            try {
                complaint = tryOne(world, complaint).next();
            } catch (RuleBroken | Malformed refused) {
                // another try may succeed
            }
        }
        var brute = new BruteForce(world.department());
        for (var seat : List.of(Seat.FIRST, Seat.SECOND, Seat.COUNTERSIGN)) {
            for (var candidate : complaint
                    .in(world.setting(), Seating::new)
                    .candidates(seat, Workload.NONE)
                    .ranked()) {
                var expected =
                        brute.conflicts(complaint, seat, candidate.who().key().text(), world.pairs());
                var found = candidate.conflicts().stream()
                        .map(c -> c.rule().number() + (c.weight() == Weight.EXCLUDING ? "!" : ""))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(found).as("%s for %s", candidate.who().key(), seat).isEqualTo(expected);
                assertThat(candidate.eligible()).isEqualTo(expected.isEmpty());
            }
        }
        assertThat(ConflictRule.values()).hasSize(8);
    }

    /** A test that never reaches a decision would show nothing. */
    @AfterContainer
    static void many_decisions_were_reached() {
        assertThat(DECISIONS.get()).isGreaterThan(500);
    }
}
