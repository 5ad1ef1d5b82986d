package org.vieraugen.application.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;

/** Requests to teams, as mails begin them and go on with them; part of the caller's transaction. */
public interface TeamRequests {
    /**
     * A new request.
     *
     * @param acknowledged whether the sender is told at once, by a program
     * @return its number
     */
    String take(DepartmentKey department, RequestDraft draft, UUID mail, Instant received, boolean acknowledged);

    /** Its number, if there is such a request. */
    Optional<String> number(DepartmentKey department, UUID request);

    /** The complaint that it has become. */
    Optional<Reference> complaint(DepartmentKey department, UUID request);

    void followUp(DepartmentKey department, UUID request, String words, UUID mail, Instant received);
}
