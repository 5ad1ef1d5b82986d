package org.vieraugen.application.secret;

import java.time.Instant;
import java.util.UUID;

/**
 * A WebAuthn credential of somebody.
 *
 * @param name what its owner calls it
 */
public record Passkey(UUID id, String name, Proven proven, Instant addedAt) {
    /**
     * What the authenticator proved; bytes are written in base64url.
     *
     * @param credential its number
     * @param publicKey the attested credential data as the standard writes it
     * @param uses the authenticator's counter, 0 where it has none
     */
    public record Proven(String credential, String publicKey, long uses) {}
}
