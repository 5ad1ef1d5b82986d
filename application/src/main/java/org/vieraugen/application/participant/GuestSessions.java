package org.vieraugen.application.participant;

import java.time.Instant;
import java.util.List;
import org.vieraugen.application.Outdated;
import org.vieraugen.domain.participant.Participant;

/** Who from outside is signed in; a token is stored as a hash only. A session belongs to whoever signed in, and never to whoever has the mailbox next. */
public interface GuestSessions {
    /**
     * A new secret token of 256 random bits for those, who are one person in several departments. Until the transaction ends nobody changes or ends one of them, so that no session is left of whoever
     * had the mailbox before.
     *
     * @throws Outdated when somebody has just changed or ended one of them
     */
    String open(List<Participant> who, Instant until);

    /** Those for whom that token was made, as they are now, those whose term is over too; nobody when it ended. By department. */
    List<Participant> of(String token, Instant now);

    void close(String token);

    /** Ends every session that is that one's, in every browser, in all departments. */
    void closeAll(Participant who);

    /** Those that ended are nothing but rows. */
    void forgetOld();
}
