package org.vieraugen.application.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.department.StaffKey;

/** What somebody proves a sign-in with, beside the password. */
public interface Factors {
    /** The secret shared with an authenticator app, 20 bytes; it is stored sealed. */
    Optional<byte[]> totp(StaffKey staff);

    /** Sets, or with nothing removes, the shared secret. */
    void setTotp(StaffKey staff, Optional<byte[]> secret);

    /** Uses a code's time step up; false when it, or a later one, was used before. */
    boolean useStep(StaffKey staff, long step);

    List<Passkey> passkeys(StaffKey staff);

    void addPasskey(StaffKey staff, String name, Passkey.Proven proven);

    /** The authenticator's counter after a sign-in. */
    void used(Passkey passkey, long uses);

    void removePasskey(StaffKey staff, UUID id);

    /** Replaces all recovery codes of {@code staff}; only hashes are stored. */
    void setRecovery(StaffKey staff, List<String> codes);

    int recoveryLeft(StaffKey staff);

    /** Uses a recovery code up; false when there is none like it. */
    boolean useRecovery(StaffKey staff, String code);
}
