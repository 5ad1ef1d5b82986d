package org.vieraugen.web.failure;

/** The request bears no credentials, or none that are good. */
public class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String kind;
    private final String scheme;

    public NotSignedIn(String kind, String scheme, String detail) {
        super(detail);
        this.kind = kind;
        this.scheme = scheme;
    }

    /** No good token of a sign-in. */
    public static NotSignedIn staff() {
        return new NotSignedIn(
                "not-signed-in", "Bearer", "sign in first: POST /api/v1/sign-ins, then Authorization: Bearer <token>");
    }

    /** No good session of somebody from outside (E11). */
    public static NotSignedIn guest() {
        return new NotSignedIn("guest-not-signed-in", "Bearer", "sign in on the page /partner first");
    }

    /** Account or password are wrong; the caller is not told which. */
    public static NotSignedIn wrongPassword() {
        return new NotSignedIn("wrong-password", "Bearer", "account or password are wrong");
    }

    public String kind() {
        return kind;
    }

    public String scheme() {
        return scheme;
    }

    /** The password was good, and the second factor is wrong or missing. */
    public static NotSignedIn secondFactor() {
        return new NotSignedIn(
                "second-factor", "Bearer", "send the code of your authenticator app, or a recovery code, as code");
    }
}
