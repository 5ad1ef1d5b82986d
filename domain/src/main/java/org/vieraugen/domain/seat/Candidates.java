package org.vieraugen.domain.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.file.Waiver;
import org.vieraugen.domain.organisation.Organisation;

/**
 * The answer to "who may review this?": every candidate with every conflict and its evidence. Eligible first, own before lent before
 * ombudsperson (F6), then least loaded, then least recently paired, then by key.
 */
public record Candidates(Seat seat, List<Candidate> ranked) {
    public Candidates {
        ranked = List.copyOf(ranked);
    }

    public static Candidates of(
            Seat seat,
            Organisation organisation,
            DepartmentKey department,
            Conflicts conflicts,
            Collection<Waiver> waivers,
            Workload workload) {
        return of(seat, organisation, department, conflicts, waivers, workload, who -> false);
    }

    /** @param standsIn who of the deputies and the last seat is considered, too, because nobody before them is free (F12) */
    public static Candidates of(
            Seat seat,
            Organisation organisation,
            DepartmentKey department,
            Conflicts conflicts,
            Collection<Waiver> waivers,
            Workload workload,
            Predicate<StaffMember> standsIn) {
        var order = workload.pairOrder();
        var all = new ArrayList<Candidate>();
        for (var placed : organisation.everybody()) {
            var person = placed.who();
            var pool = standsIn.test(person) && placed.home().key().equals(department)
                    ? Pool.STANDING_IN
                    : pool(seat, placed.home(), department, person);
            if (pool != null) {
                var found = conflicts.of(person.key());
                all.add(new Candidate(
                        person, pool, found, permitted(found, waivers), workload.openOf(person.key()), false));
            }
        }
        return new Candidates(seat, sorted(all, order));
    }

    /** In the order of F6: eligible, pool, load, when last paired; who is equal in all of them stays in the order of keys. */
    private static List<Candidate> sorted(List<Candidate> byKey, Map<StaffKey, Integer> lastPaired) {
        return byKey.stream()
                .map(candidate -> Ranked.of(
                        candidate, lastPaired.getOrDefault(candidate.who().key(), 0)))
                .sorted(Ranked.ORDER)
                .map(Ranked::candidate)
                .toList();
    }

    /** A candidate with what it is sorted by, asked for once: an office may have ten thousand. */
    private record Ranked(Candidate candidate, int excluded, int turn, int open, int lastPaired) {
        static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::excluded)
                .thenComparingInt(Ranked::turn)
                .thenComparingInt(Ranked::open)
                .thenComparingInt(Ranked::lastPaired);

        static Ranked of(Candidate candidate, int lastPaired) {
            return new Ranked(
                    candidate, candidate.eligible() ? 0 : 1, inTurn(candidate.pool()), candidate.open(), lastPaired);
        }
    }

    /** In which turn a pool is proposed (F6). */
    private static int inTurn(Pool pool) {
        return switch (pool) {
            case OWN -> 0;
            case LENT -> 1;
            case OMBUDSPERSON -> 2;
            case STANDING_IN -> 3;
        };
    }

    private static boolean permitted(List<Conflict> found, Collection<Waiver> waivers) {
        for (var conflict : found) {
            if (!permitted(conflict, waivers)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a conflict does not stand in the way: disclosable, and waived for this person. */
    public static boolean permitted(Conflict conflict, Collection<Waiver> waivers) {
        return conflict.weight() == Weight.DISCLOSABLE
                && waivers.stream()
                        .anyMatch(w -> w.rule() == conflict.rule() && w.staff().equals(conflict.who()));
    }

    private static @Nullable Pool pool(Seat seat, Department of, DepartmentKey concerned, StaffMember person) {
        boolean own = of.key().equals(concerned);
        if (seat != Seat.OMBUDS && person.is(Role.REVIEWER)) {
            return own ? Pool.OWN : of.seating().lendsReviewers() ? Pool.LENT : null;
        }
        return own && person.is(Role.OMBUDSPERSON) ? Pool.OMBUDSPERSON : null;
    }

    /** The same without these people. */
    public Candidates without(Predicate<StaffMember> whom) {
        return new Candidates(
                seat,
                ranked.stream().filter(candidate -> !whom.test(candidate.who())).toList());
    }

    /** The same, with those who are away behind all who are as eligible and there (K7). */
    public Candidates whileAway(Set<StaffKey> absent) {
        return new Candidates(
                seat,
                ranked.stream()
                        .map(candidate -> absent.contains(candidate.who().key()) ? candidate.whoIsAway() : candidate)
                        .sorted(Comparator.comparing(Candidate::eligible)
                                .reversed()
                                .thenComparing(Candidate::away))
                        .toList());
    }

    /** Whom the system proposes; empty when nobody is eligible and there, and then the complaint waits (F6). */
    public Optional<Candidate> proposed() {
        return ranked.stream().filter(Candidate::isFree).findFirst();
    }

    public Optional<Candidate> find(StaffKey staff) {
        return ranked.stream().filter(c -> c.who().key().equals(staff)).findFirst();
    }
}
