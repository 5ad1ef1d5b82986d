package org.vieraugen.domain.undo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;

/**
 * What somebody did a moment ago, and how the complaint stood before it.
 *
 * @param did what the journal says of it, an entry for each act
 * @param until from then on it can not be taken back; whom it tells is told then, and not before
 * @param version of the complaint since it was done
 * @param seen whether the complainant has looked at the complaint since
 */
public record Undoable(StaffKey by, List<ActKind> did, Instant until, int version, Before before, boolean seen) {
    public Undoable {
        did = List.copyOf(did);
        // What is stored must come back the same from any store.
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What a step leaves that can be taken back.
     *
     * @param within for how long; nothing can be taken back where it is zero
     * @return empty for a step in which more happened than the one act of this person, such as that somebody left a seat (F2), or which changed more than can be restored
     */
    public static Optional<Undoable> of(
            Complaint before, Step<Complaint> step, StaffKey by, Instant at, Duration within) {
        var next = step.next();
        var was = Before.of(before);
        boolean one = step.acts().size() == 1
                && step.acts().get(0).by().filter(by::equals).isPresent();
        if (within.compareTo(Duration.ZERO) <= 0 || !one || !was.isAllBut(next, before)) {
            return Optional.empty();
        }
        return Optional.of(
                new Undoable(by, List.of(step.acts().get(0).kind()), at.plus(within), next.version() + 1, was, false));
    }

    /** This and another that came before it in the same request, as one. */
    public Undoable after(Undoable earlier) {
        return new Undoable(
                by, Stream.concat(earlier.did.stream(), did.stream()).toList(), until, version, earlier.before, seen);
    }

    /** The same once the complainant has looked. */
    public Undoable looked() {
        return new Undoable(by, did, until, version, before, true);
    }
}
