package org.vieraugen.domain.question;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * Whether the public reads the words of a question. That it was asked, by whom and until when is public in any case (P5).
 *
 * @param reason why the words are kept back; empty otherwise
 */
public record Showing(State state, String reason) {
    /** The longest a reason may be, in code points. */
    public static final int MOST_REASON = 1_000;

    /** Nobody has looked yet whether somebody's case is in it. */
    public static final Showing UNSEEN = new Showing(State.UNSEEN, "");

    /** The words are public. */
    public static final Showing SHOWN = new Showing(State.SHOWN, "");

    /** How far somebody has looked. */
    public enum State {
        UNSEEN,
        SHOWN,
        KEPT_BACK
    }

    /** @throws Malformed without a reason */
    static Showing keptBack(String reason) {
        return new Showing(State.KEPT_BACK, Text.required("reason", reason, MOST_REASON));
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }
}
