package org.vieraugen.application.participant;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.SignInCode;

/** Codes that wait for whoever asked for them. */
public interface SignInCodes {
    void put(SignInCode code);

    /** Empty when there is none of that id, or it was used or forgotten. */
    Optional<SignInCode> find(UUID id);

    /** The same for the rest of the transaction: two who try at once try one after the other. */
    Optional<SignInCode> take(UUID id);

    /** One more was wrong. */
    void tried(SignInCode next);

    /** It is used up. */
    void end(UUID id);

    /** All that went to that mailbox ({@link Participant#box}) are used up. */
    void endAll(String box);

    /** Those whose time is over go. */
    void forgetOld();
}
