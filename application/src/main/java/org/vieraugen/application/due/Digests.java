package org.vieraugen.application.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.department.StaffKey;

/** Whose digest of which day is taken care of, and who wants none. Whoever stands in the chart several times is known by the first of the keys. */
public interface Digests {
    /** Whose digest it is, and of which day. */
    record Sent(StaffKey whose, LocalDate day) {}

    /** Everybody whose digest of that day is taken care of, whether there was something to say or not. */
    Set<StaffKey> of(LocalDate day);

    /**
     * Takes care of a person's digest, which bears that id from now on.
     *
     * @return whether nobody has before
     */
    boolean claim(StaffKey whose, LocalDate day, UUID id);

    Optional<Sent> find(UUID id);

    /** Forgets those of earlier days, but the ones that still wait in the outbox. */
    void forget(LocalDate before);

    /** Everybody who wants none. */
    Set<StaffKey> declined();

    void decline(StaffKey whose, Instant at);

    /** Takes the declining back, if there is one. */
    void want(StaffKey whose);
}
