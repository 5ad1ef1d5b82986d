package org.vieraugen.application.secret;

import java.time.Instant;
import java.util.OptionalLong;

/** Time-based one-time passwords (RFC 6238): six digits, SHA-1, steps of 30 seconds, as every authenticator app makes them. */
public interface OneTimeCodes {
    /** A new secret of 20 random bytes. */
    byte[] secret();

    /** As authenticator apps take it, in base 32. */
    String text(byte[] secret);

    /** The step whose code it is: now, the one before or the one after; empty when none of them. */
    OptionalLong step(byte[] secret, String code, Instant now);
}
