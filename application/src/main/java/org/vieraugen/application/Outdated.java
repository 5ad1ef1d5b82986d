package org.vieraugen.application;

import java.util.Set;

/** Somebody was faster: what is acted on is not any more what the caller saw. */
public class Outdated extends RuntimeException {
    /** The database's unique constraints that only two acts at the same moment break: each of them adds the next row of its kind, or the same one. */
    public static final Set<String> RACES = Set.of(
            "leaf_pkey",
            "decision_pkey",
            "journal_pkey",
            "repeat_pkey",
            "second_secret_pkey",
            "access_request_pkey",
            "passkey_credential_key",
            "key_rotation_open",
            "request_mail_key");

    private static final long serialVersionUID = 1L;
    private final boolean expectedByCaller;

    /** @param cause where it was noticed */
    public Outdated(Throwable cause) {
        this(false);
        initCause(cause);
    }

    /** @param expectedByCaller whether the caller named the version it expected */
    public Outdated(boolean expectedByCaller) {
        super("somebody was faster: this has changed since you read it; read it again");
        this.expectedByCaller = expectedByCaller;
    }

    public boolean expectedByCaller() {
        return expectedByCaller;
    }
}
