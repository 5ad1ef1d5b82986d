package org.vieraugen.domain.mandate;

import java.util.List;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * What somebody says about how far a point is.
 *
 * @param evidence at least one where something is said to be done
 */
public record Claim(State state, String reason, List<Evidence> evidence) {
    /** The longest a reason may be, in code points. */
    public static final int MOST = 5_000;

    /** The most evidence for one claim. */
    public static final int MOST_EVIDENCE = 50;

    /** How far a point is. */
    public enum State {
        OPEN,
        UNDERWAY,
        KEPT,
        NOT_KEPT;

        /** Whether nobody has to believe it. */
        public boolean needsEvidence() {
            return this == UNDERWAY || this == KEPT;
        }

        /** Whether something is still owed. */
        public boolean isOwed() {
            return this == OPEN || this == UNDERWAY;
        }
    }

    /** @throws Malformed without a reason, or without evidence where it takes some */
    public Claim {
        Text.required("reason", reason, MOST);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() && state.needsEvidence()) {
            throw new Malformed("evidence", "empty", "what is underway or kept is shown by something");
        }
        if (evidence.size() > MOST_EVIDENCE) {
            throw new Malformed("evidence", "too-much-evidence", "at most " + MOST_EVIDENCE);
        }
    }
}
