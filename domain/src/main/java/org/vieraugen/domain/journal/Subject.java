package org.vieraugen.domain.journal;

import java.util.UUID;
import org.vieraugen.domain.Code;

/**
 * What a chain of the journal, a notice or an erasure is about: a complaint, what staff do at their desk, or whatever else a capability declares.
 *
 * @param key the only one of its kind in its department
 */
public record Subject(Kind kind, UUID key) {
    /** What is done at a department's desk and belongs to nothing single, such as sign-ins and searches: one subject for each department. */
    public static final Subject DESK = new Subject(new Kind("DESK"), new UUID(0, 0));

    /**
     * What kind of thing it is. Each capability declares its own as a constant; the journal asks for none of them.
     *
     * @param code stored and hashed, and so never to be changed
     */
    public record Kind(String code) {
        /** @throws IllegalArgumentException for anything else than a code */
        public Kind {
            Code.required("a kind of subject", code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
