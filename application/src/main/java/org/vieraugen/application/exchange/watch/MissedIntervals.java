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
     * The planned sessions whose day is over, of all departments; the longest first.
     *
     * @param before their day
     */
    List<Unsaid> unsaid(LocalDate before);

    /** That session, if it is still planned; until the transaction ends no other server gets it. */
    Optional<ExchangeSession> claim(Unsaid session);

    /** The days of a department's sessions that were held. */
    List<Met> held(DepartmentKey department);

    /** The days of those of which nobody has said yet whether they were. */
    List<Met> planned(DepartmentKey department);

    /** The first days of the intervals of a department's series of which it was told that they were missed. */
    Set<Told> told(DepartmentKey department);

    /** False when another server was faster. */
    boolean tell(Series series, Interval missed);

    /** A session of which nobody said in time whether it took place. */
    record Unsaid(DepartmentKey department, UUID session) {}

    /** When a session of a series was, or is planned. */
    record Met(UUID series, LocalDate day) {}

    /** An interval by its first day. */
    record Told(UUID series, LocalDate first) {}
}
