package org.vieraugen.domain.mail;

import java.util.List;
import java.util.Optional;

/**
 * How a mail is protected.
 *
 * @param signer whoever signed, as far as the certificate is there; what it says is proven only where the state is {@link State#VALID}
 */
public record Protection(State state, Way way, Optional<Signer> signer) {
    /** What is known of it. */
    public enum State {
        NONE,
        /** What was signed is as it was, and somebody whom the city trusts vouches that the signer is the sender. */
        VALID,
        /** What was signed is as it was, but nobody whom the city trusts vouches that the signer is the sender. */
        UNKNOWN_SIGNER,
        /** What was signed was changed, or the signature is not the signer's. */
        INVALID,
        /** There is a signature that cannot be checked here. */
        UNCHECKED,
        /** Nobody here can read it. */
        ENCRYPTED
    }

    /** By which standard. */
    public enum Way {
        NONE,
        SMIME,
        PGP
    }

    /**
     * Whoever signed.
     *
     * @param subject of the certificate
     * @param addresses e-mail addresses in the certificate, in small letters
     */
    public record Signer(String subject, List<String> addresses) {
        public Signer {
            addresses = List.copyOf(addresses);
        }
    }

    /** A mail like most. */
    public static final Protection UNPROTECTED = new Protection(State.NONE, Way.NONE, Optional.empty());

    /** Of whose signer nothing is known. */
    public static Protection of(State state, Way way) {
        return new Protection(state, way, Optional.empty());
    }
}
