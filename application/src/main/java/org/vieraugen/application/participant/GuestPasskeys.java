package org.vieraugen.application.participant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.participant.Participant;

/** Passkeys of people from outside. Each opens for those for whom it was added, as long as their term lasts, and for nobody else; none is one of the staff's. */
public interface GuestPasskeys {
    /** One of a person's passkeys, and for whom it opens. */
    record Held(DepartmentKey department, UUID participant, Passkey passkey) {}

    /**
     * @param of one person in several departments; until the transaction ends nobody changes or ends one of them
     * @throws Outdated when somebody has just done so
     */
    void add(List<Participant> of, String name, Passkey.Proven proven, Instant at);

    /** Each once, those that were added first first. */
    List<Passkey> of(List<Participant> who);

    /** By the number of the credential. */
    List<Held> with(String credential);

    /** The authenticator's counter after a sign-in. */
    void used(Passkey passkey, long uses);

    /** Whether there was one. */
    boolean remove(Participant of, UUID id);

    void removeAll(Participant of);

    /** Those of whom every term is over are nothing but rows. */
    void forgetOver();
}
