package org.vieraugen.application.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;

/** When something was last done, for whoever tells others what is new. Says nothing of who did it, and is no look. */
public interface Happened {
    /** When one of those acts was noted the last time, by the key of its subject; subjects of which none was noted are not there. */
    Map<UUID, Instant> last(DepartmentKey department, Subject.Kind subjects, Collection<ActKind> acts);
}
