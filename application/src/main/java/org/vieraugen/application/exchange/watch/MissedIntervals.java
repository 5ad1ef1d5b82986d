package org.vieraugen.application.exchange.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.exchange.Series;

/** What the clock has to look at, and what it has told already. */
public interface MissedIntervals {
    /**
     * The planned session whose day is longest over; until the transaction ends no other server gets it.
     *
     * @param before its day
     */
    Optional<ExchangeSession> claimUnsaid(LocalDate before);

    /** The days of a department's sessions that were held. */
    List<Held> held(DepartmentKey department);

    /** The first days of the intervals of a department's series of which it was told that they were missed. */
    Set<Told> told(DepartmentKey department);

    /** False when another server was faster. */
    boolean tell(Series series, Interval missed);

    /** When a session of a series was held. */
    record Held(UUID series, LocalDate day) {}

    /** An interval by its first day. */
    record Told(UUID series, LocalDate first) {}
}
