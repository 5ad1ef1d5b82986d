package org.vieraugen.application.visit;

import java.util.Optional;

/**
 * What the pages must remember between two requests of a visitor without an account: what was typed and not yet sent, the complaint that is followed.
 * It is sealed under a secret that only the visitor's browser holds, so that nobody else can read it, and forgotten after a day.
 */
public interface Visits {
    /** Empty when there is none, or it was forgotten. */
    Optional<Visit> find(String secret);

    /** Remembers these instead of what was remembered before. */
    void keep(String secret, Visit visit);

    /** Forgets at once. */
    void end(String secret);

    /** Forgets all that are older than a day. */
    void forgetOld();
}
