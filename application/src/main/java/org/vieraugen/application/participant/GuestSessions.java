package org.vieraugen.application.participant;

import java.time.Instant;
import java.util.List;
import org.vieraugen.domain.participant.Participant;

/** Which mailboxes are signed in; a token is stored as a hash only. */
public interface GuestSessions {
    /** A new secret token of 256 random bits for that mailbox ({@link Participant#box}). */
    String open(String box, Instant until);

    /** Everybody who signs in or signed in with the mailbox of that token, those whose term is over too; nobody when it ended. */
    List<Participant> of(String token, Instant now);

    void close(String token);

    /** Signs the mailbox out in every browser. */
    void closeAll(String box);

    /** Those that ended are nothing but rows. */
    void forgetOld();
}
