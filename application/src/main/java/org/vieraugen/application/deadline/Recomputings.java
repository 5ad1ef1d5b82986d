package org.vieraugen.application.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;

/** By which terms the open deadlines of each department are counted, and how far they have been counted anew where that changed. */
public interface Recomputings {
    /**
     * From that moment on the department's open complaints wait to be counted anew by those terms. Nothing where they are counted by them already, or wait; the first terms that are known of a
     * department are those by which they are counted.
     *
     * @return whether anything was written
     */
    boolean begin(DepartmentKey department, String terms, Instant from);

    /**
     * How far a department has come.
     *
     * @param after the complaint that was the last one
     */
    record Progress(Optional<UUID> after) {}

    /** What waits of a department to be counted by those terms; for this transaction alone, so that no other server takes the same. */
    Optional<Progress> claim(DepartmentKey department, String terms, Instant now);

    /** The first open complaint of the department behind that one, in the order of their ids. */
    Optional<UUID> next(DepartmentKey department, Optional<UUID> after);

    /** That complaint is counted anew. */
    void advance(DepartmentKey department, UUID complaint);

    /** No more waits. */
    void finish(DepartmentKey department);
}
