package org.vieraugen.application.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Notices that wait for delivery, written in the transaction of the act that caused them, and those that could not be delivered. */
public interface Outbox {
    /**
     * A notice about a subject.
     *
     * @param attempts how often delivery was tried in vain
     */
    record Letter(UUID id, DepartmentKey department, Subject subject, Notice notice, int attempts) {}

    /** A letter that is not tried any more until somebody says so. */
    record Undelivered(Letter letter, Failure why, Instant since) {}

    /** From then on they are due. */
    void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at);

    /** Up to {@code most} letters that are due; until that moment no other server takes them, and from then on they are due again. */
    List<Letter> claim(int most, Instant now, Instant until);

    void delivered(Collection<Letter> letters);

    /** Due then, as if it had not been tried. */
    void release(Collection<Letter> letters, Instant at);

    void tryAgain(Letter letter, Instant at);

    void giveUp(Letter letter, Failure why, Instant at);

    /** The latest first. */
    List<Undelivered> undelivered(DepartmentKey department, int most);

    /** Nobody else changes it before the transaction ends. */
    Optional<Undelivered> undelivered(UUID id);

    /** What was given up is due at once, as if it had not been tried. */
    void sendAgain(Letter letter, Instant at);
}
