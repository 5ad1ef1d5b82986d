package org.vieraugen.domain.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * That the public part of an approved edition is closed to the public, since something in it must not be there (P2). The host proposes it, a partner that was there agrees (F9); those who were there read the edition as before.
 *
 * @param edition which one
 * @param by who proposed it for the host
 * @param agreed how the other side agreed; empty while it waits
 */
public record Closure(int edition, Kind kind, StaffKey by, Instant at, Optional<Agreed> agreed) {
    /** Why, as everybody reads it: nobody's words, which could say again what must not be said. */
    public enum Kind {
        /** It says something about a person. */
        PERSON,
        /** The law forbids it. */
        LAW
    }

    /**
     * The other side's word.
     *
     * @param side which partner
     * @param by who of the staff entered it; empty where the partner said so itself
     * @param behind who of the staff had set down the mailbox from which the partner said so itself
     * @param source how it came where staff entered it, up to {@value Amendment#MOST_SOURCE} characters
     */
    public record Agreed(
            String side, Optional<StaffKey> by, Optional<StaffKey> behind, Optional<String> source, Instant at) {
        /** @throws Malformed for a source that is empty or too long */
        public Agreed {
            source.ifPresent(text -> Text.required("source", text, Amendment.MOST_SOURCE));
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Closure {
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    Closure agreed(Agreed how) {
        return new Closure(edition, kind, by, at, Optional.of(how));
    }

    /** Whether both sides want it. */
    public boolean holds() {
        return agreed.isPresent();
    }
}
