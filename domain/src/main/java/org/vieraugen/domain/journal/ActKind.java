package org.vieraugen.domain.journal;

import org.vieraugen.domain.Code;

/**
 * What was done, in the past tense. Each capability declares its own as constants, beside its rules; the journal asks for none of them but the last one of a subject.
 *
 * @param code stored and hashed, and so never to be changed; one that only a newer server knows is read like any other
 */
public record ActKind(String code) {
    /** Nobody is named any more in what is noted of the subject: its last entry, of whatever kind it is (L9). */
    public static final ActKind ERASED = new ActKind("ERASED");

    /** @throws IllegalArgumentException for anything else than a code */
    public ActKind {
        Code.required("a kind of act", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
