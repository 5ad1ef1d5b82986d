package org.vieraugen.application.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/**
 * Notices that wait for delivery, written in the transaction of the act that caused them; those that could not be delivered; and for some weeks those that went out, since a
 * mail server may say later that one did not arrive. A letter is in one of the three at a time.
 */
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

    /** The mail server has them. One of which it has already said that it did not arrive stays undelivered. */
    void delivered(Collection<Letter> letters, Instant at);

    /** They need no mail, or have been told otherwise: nothing is left of them. */
    void drop(Collection<Letter> letters);

    /** Due then, as if it had not been tried. */
    void release(Collection<Letter> letters, Instant at);

    void tryAgain(Letter letter, Instant at);

    void giveUp(Letter letter, Failure why, Instant at);

    /**
     * One that went out, or is just going, did not arrive, and is given up.
     *
     * @return false, and nothing is changed, when there is none of that number, or it is given up already
     */
    boolean bounced(UUID letter, Failure why, Instant at);

    /**
     * One that went out is still on its way, as a mail server says.
     *
     * @return whether there is one
     */
    boolean delayed(UUID letter, Instant at);

    /** Of those that went out before, nothing is known any more. */
    void forgetSent(Instant before);

    /** The latest first. */
    List<Undelivered> undelivered(DepartmentKey department, int most);

    /** Nobody else changes it before the transaction ends. */
    Optional<Undelivered> undelivered(UUID id);

    /** What was given up is due at once, as if it had not been tried. */
    void sendAgain(Letter letter, Instant at);
}
