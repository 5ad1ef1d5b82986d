package org.vieraugen.domain.journal;

import java.util.Set;
import org.vieraugen.domain.Code;

/**
 * In which part somebody acts in a subject; whoever acted in another part of a complaint is not a fresh pair of eyes (F3, C5). Each capability declares its own.
 *
 * @param code stored and hashed, and so never to be changed
 */
public record Part(String code) {
    public static final Part COMPLAINANT = new Part("COMPLAINANT");
    public static final Part SYSTEM = new Part("SYSTEM");

    /** A look is written down, and makes nobody a participant. */
    public static final Part LOOK = new Part("LOOK");

    /** The only parts that make nobody a participant: whoever declares another one takes part in it. */
    public static final Set<Part> WITHOUT_PARTICIPANTS = Set.of(COMPLAINANT, SYSTEM, LOOK);

    /** @throws IllegalArgumentException for anything else than a code */
    public Part {
        Code.required("a part", code);
    }

    public boolean makesParticipant() {
        return !WITHOUT_PARTICIPANTS.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
