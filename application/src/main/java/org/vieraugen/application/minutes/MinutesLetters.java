package org.vieraugen.application.minutes;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** The mails about minutes, one for each of the people who are told, so that none sees another's address. */
public interface MinutesLetters {
    /** What the outbox calls such a mail; it has no journal. */
    Subject.Kind KIND = new Subject.Kind("MINUTES_LETTER");

    void add(Letter letter);

    Optional<Letter> find(DepartmentKey department, UUID id);

    /**
     * A mail to one participant.
     *
     * @param minutes the session's key
     * @param edition the one at which something happened, so that a mail that waits too long is not sent about another
     */
    record Letter(UUID id, DepartmentKey department, UUID minutes, UUID participant, int edition) {}
}
