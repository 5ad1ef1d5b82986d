package org.vieraugen.application.message;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Who is written to about one kind of subject, at which address and in which words; each capability that tells anybody anything brings its own. */
public interface Recipients {
    Subject.Kind kind();

    /**
     * Asked when the mail is about to go, not when the notice was posted: who holds a role, and who must keep away, may have changed.
     *
     * @param key of the subject
     * @return empty when nobody needs to know any more, or nobody can be told by mail: what is new stands on the page of whoever may know it
     * @throws Wording.Unknown for a kind of notice that only a newer version knows
     */
    Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice);

    /** What the subject is called, in the list of what could not be delivered; empty where the caller may not know of it, or there is none any more. */
    Optional<String> name(Caller caller, DepartmentKey department, UUID key);
}
