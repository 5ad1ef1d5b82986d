package org.vieraugen.application.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;

/** All minutes, as if they were in memory. Each is stored with its journal in the same transaction. */
public interface AllMinutes {
    /** @throws Outdated when somebody has just begun those of the same session */
    void begin(Step<Minutes> first);

    /**
     * For whoever changes them. Until the end of the transaction nobody else does: those who write at once wait for each other for a moment instead of being sent away.
     *
     * @throws Unknown when the department's session has none
     */
    Minutes take(DepartmentKey department, UUID session);

    /** @throws Outdated when they are not as they were taken */
    void follow(Step<Minutes> step);

    Optional<Minutes> find(DepartmentKey department, UUID session);

    /** Which of those sessions of a department have minutes that were approved at least once. */
    Set<UUID> approved(DepartmentKey department, Collection<UUID> sessions);

    /** Which of those sessions of a department have an edition that is not approved yet. */
    Set<UUID> unapproved(DepartmentKey department, Collection<UUID> sessions);

    /**
     * The edition that is valid, without its words.
     *
     * @param session whose minutes they are
     * @param correction why it came in the place of the one before; empty for the first, and where it is closed
     * @param closed why it is closed to the public (P2)
     */
    record Valid(
            UUID session, int number, Optional<String> correction, LocalDate approved, Optional<Closure.Kind> closed) {}

    /** That of each of those sessions of a department that has one. */
    List<Valid> valid(DepartmentKey department, Collection<UUID> sessions);
}
