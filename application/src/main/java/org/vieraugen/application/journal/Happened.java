package org.vieraugen.application.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;

/** When something was last done, for whoever tells others what is new. Says nothing of who did it, and is no look. */
public interface Happened {
    /** When something was last done to a subject. */
    record Last(DepartmentKey department, UUID subject, Instant at) {}

    /**
     * When one of those acts was noted the last time, of the subjects of every department to which one was done last: the latest first, so many at the most; fewer only where there are no more.
     */
    List<Last> latest(Subject.Kind subjects, Collection<ActKind> acts, int most);
}
