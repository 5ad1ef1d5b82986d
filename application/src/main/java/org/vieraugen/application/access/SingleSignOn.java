package org.vieraugen.application.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.Role;

/** The city's own sign-in service, by OpenID Connect's authorization code flow with PKCE. */
public interface SingleSignOn {
    /** Whether one is configured. */
    boolean isConfigured();

    /**
     * Where the browser must go, and what must be remembered until it comes back.
     *
     * @param back the address that it comes back to
     * @throws Refused when the service cannot be reached
     */
    Begun begin(URI back) throws Refused;

    /**
     * Checks what the browser brought back, and fetches who signed in.
     *
     * @param answer {@code back} with the query that the browser brought
     * @throws Refused when it answers nothing that was asked, or proves nothing
     */
    Proven end(Begun begun, URI back, URI answer) throws Refused;

    /** Where the browser ends the session at the service as well, if that is possible. */
    Optional<URI> end(String idToken, URI back);

    /** What was asked; {@code state}, {@code nonce} and {@code verifier} are secrets of this browser. */
    record Begun(URI to, String state, String nonce, String verifier) {}

    /**
     * Who signed in.
     *
     * @param account names a staff member of the organisation chart
     * @param roles those that the service grants; nothing when it is not asked for any
     */
    record Proven(String account, Optional<Set<Role>> roles, String idToken) {}

    /** Nobody is signed in, and why. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        public Refused(String why, Throwable cause) {
            super(why, cause);
        }

        public Refused(String why) {
            super(why);
        }
    }
}
