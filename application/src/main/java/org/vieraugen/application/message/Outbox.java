package org.vieraugen.application.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Notices that wait for delivery; written in the transaction of the act that caused them. */
public interface Outbox {
    /**
     * A notice about a subject.
     *
     * @param attempts how often delivery was tried
     */
    record Letter(UUID id, DepartmentKey department, Subject subject, Notice notice, int attempts) {}

    /** From then on they are due. */
    void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at);

    /** Up to {@code most} letters that are due, claimed until the transaction ends, so that no other server takes them. */
    List<Letter> claim(int most, Instant now);

    void delivered(Letter letter);

    void tryAgain(Letter letter, Instant at);
}
