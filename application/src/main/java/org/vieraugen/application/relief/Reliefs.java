package org.vieraugen.application.relief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;

/** Who hands over to whom, and what became of each case. */
public interface Reliefs {
    /**
     * One that is entered.
     *
     * @param doneAt when the last case was looked at
     */
    record Entered(Relief relief, Optional<Instant> doneAt) {}

    /**
     * What became of one case.
     *
     * @param rule the number of the rule that kept the other from the seat; empty where it was handed over
     */
    record Outcome(DepartmentKey department, UUID complaint, Seat seat, Optional<String> rule) {}

    /** A complaint, by its key. */
    record Held(DepartmentKey department, UUID complaint) {}

    /** @param department in whose chart whoever hands over stands */
    void add(DepartmentKey department, Relief relief);

    /** All that are not forgotten, the earliest first; nobody else changes them before the transaction ends. */
    List<Entered> of(DepartmentKey department);

    /** @throws org.vieraugen.application.Outdated when it does not wait any more */
    void confirm(Relief confirmed);

    /** For one that was undone, refused or taken back. */
    void drop(Relief relief);

    /** One that counts, has taken effect and is not done; for this transaction alone. */
    Optional<Relief> claim(Instant now);

    /** An open complaint in which one of those keys holds a seat, and of which nothing is noted yet. */
    Optional<Held> next(UUID relief, Set<StaffKey> holder);

    /** How many of them there are. */
    int left(UUID relief, Set<StaffKey> holder);

    void note(UUID relief, Outcome outcome);

    List<Outcome> outcomes(UUID relief);

    void finish(UUID relief, Instant at);

    /** Forgets what was done before that moment. */
    void forget(Instant before);
}
