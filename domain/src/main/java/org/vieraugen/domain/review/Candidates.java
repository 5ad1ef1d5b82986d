package org.vieraugen.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

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
        var all = new ArrayList<Candidate>();
        for (var each : organisation.departments()) {
            for (var person : each.staff()) {
                pool(seat, each, department, person).ifPresent(pool -> {
                    var found = conflicts.of(person.key());
                    all.add(new Candidate(
                            person,
                            pool,
                            found,
                            found.stream().allMatch(c -> permitted(c, waivers)),
                            workload.openOf(person.key())));
                });
            }
        }
        all.sort(Comparator.comparing((Candidate c) -> !c.eligible())
                .thenComparing(Candidate::pool)
                .thenComparingInt(Candidate::open)
                .thenComparing(c -> workload.lastPairedWith(c.who().key()))
                .thenComparing(c -> c.who().key()));
        return new Candidates(seat, all);
    }

    /** Whether a conflict does not stand in the way: disclosable, and waived for this person. */
    public static boolean permitted(Conflict conflict, Collection<Waiver> waivers) {
        return conflict.weight() == Weight.DISCLOSABLE
                && waivers.stream()
                        .anyMatch(w -> w.rule() == conflict.rule() && w.staff().equals(conflict.who()));
    }

    private static Optional<Pool> pool(Seat seat, Department of, DepartmentKey concerned, StaffMember person) {
        boolean own = of.key().equals(concerned);
        if (seat == Seat.OMBUDS) {
            return own && person.is(Role.OMBUDSPERSON) ? Optional.of(Pool.OMBUDSPERSON) : Optional.empty();
        }
        if (person.is(Role.REVIEWER)) {
            return own ? Optional.of(Pool.OWN) : of.lendsReviewers() ? Optional.of(Pool.LENT) : Optional.empty();
        }
        return own && person.is(Role.OMBUDSPERSON) ? Optional.of(Pool.OMBUDSPERSON) : Optional.empty();
    }

    /** Whom the system proposes; empty when nobody is eligible, and then the complaint waits (F6). */
    public Optional<Candidate> proposed() {
        return ranked.stream().filter(Candidate::eligible).findFirst();
    }

    public Optional<Candidate> find(StaffKey staff) {
        return ranked.stream().filter(c -> c.who().key().equals(staff)).findFirst();
    }
}
