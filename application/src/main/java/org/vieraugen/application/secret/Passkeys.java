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

    /** A passkey in use. */
    record Used(Passkey passkey, long uses) {}
}
