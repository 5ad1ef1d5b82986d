package org.vieraugen.application.secret;

/** A slow, salted hash. */
public interface Passwords {
    String hash(String password);

    /** Takes as long for a wrong password as for a right one. */
    boolean fits(String password, String hash);
}
