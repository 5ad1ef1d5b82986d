package org.vieraugen.domain.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * That a side approves parts of the minutes, exactly as they stood then.
 *
 * @param number from 1 in its minutes
 * @param revision of which wording it was given; it counts for no other
 * @param by who gave it for the host, or entered it for a partner; empty where the partner gave it itself
 * @param behind who of the staff had set down the mailbox from which the partner gave it itself; empty otherwise
 * @param doubted that nobody but the one who approves for the host stands behind the partner's mailbox
 * @param check what a second person said of one that waits
 */
public record Approval(
        int number,
        int revision,
        Given given,
        Optional<StaffKey> by,
        Optional<StaffKey> behind,
        boolean doubted,
        Instant at,
        Optional<Check> check) {
    /**
     * What is approved.
     *
     * @param side which organisation
     * @param parts at least one
     * @param source how it came, such as "by mail of 3 May", where staff entered it for a partner; up to {@value Amendment#MOST_SOURCE} characters
     */
    public record Given(String side, Set<MinutesPart> parts, Optional<String> source) {
        /** @throws Malformed without a part, or for a source that is empty or too long */
        public Given {
            parts = Set.copyOf(parts);
            if (parts.isEmpty()) {
                throw new Malformed("parts", "missing", "say which parts are approved");
            }
            source.ifPresent(how -> Text.required("source", how, Amendment.MOST_SOURCE));
        }

        Given by(String named) {
            return new Given(named, parts, source);
        }
    }

    /**
     * What the second person said.
     *
     * @param reason why it does not count; empty when it was confirmed
     */
    public record Check(boolean confirmed, String reason, StaffKey by, Instant at) {
        public Check {
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Approval {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    Approval checked(Check second) {
        return new Approval(number, revision, given, by, behind, doubted, at, Optional.of(second));
    }

    Approval inDoubt() {
        return new Approval(number, revision, given, by, behind, true, at, check);
    }

    /** Who of the staff stands behind it so far: who gave or entered it, or set down the mailbox it came from. */
    public Optional<StaffKey> first() {
        return by.or(() -> behind);
    }

    /** Whether the organisation itself gave it, from outside. */
    public boolean isFromOutside() {
        return by.isEmpty();
    }

    /** Whether it waits for a second person. */
    public boolean isWaiting() {
        return (given.source().isPresent() || doubted) && check.isEmpty();
    }

    /** Whether somebody has said that it was none. */
    public boolean isRefused() {
        return check.filter(said -> !said.confirmed()).isPresent();
    }

    /** Whether it counts for the wording it was given for. */
    public boolean counts() {
        return !isWaiting() && !isRefused();
    }
}
