package org.vieraugen.application.secret;

import java.util.List;

/** Checks what browsers answer to a challenge (Web Authentication, level 2). */
public interface Passkeys {
    /** A fresh challenge, base64url. */
    String challenge();

    /**
     * @param origin the portal's address without a path
     * @param answer the credential as JSON
     * @throws org.vieraugen.domain.Malformed when it proves nothing
     */
    Passkey.Proven registered(String origin, String challenge, String answer);

    /**
     * @return the passkey that proved the sign-in, and the authenticator's counter now
     * @throws org.vieraugen.domain.Malformed when none of {@code known} did
     */
    Used used(String origin, String challenge, String answer, List<Passkey> known);

    /**
     * The same where nothing else is asked for: the authenticator has made sure, too, that it is its owner who uses it, by a number, a finger or a face.
     *
     * @throws org.vieraugen.domain.Malformed when none of {@code known} did
     */
    Used usedAlone(String origin, String challenge, String answer, List<Passkey> known);

    /**
     * Which credential an answer says it is of; nothing is proved by that.
     *
     * @throws org.vieraugen.domain.Malformed when it is no answer
     */
    String credential(String answer);

    /** A passkey in use. */
    record Used(Passkey passkey, long uses) {}
}
