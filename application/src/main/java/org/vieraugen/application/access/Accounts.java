package org.vieraugen.application.access;

import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;

/** Local accounts; the account's name is the staff key. */
public interface Accounts {
    /** The stored password hash. */
    Optional<String> passwordHash(StaffKey staff);

    /** Creates the account, or changes its password and signs it out everywhere. */
    void set(StaffKey staff, String passwordHash);

    /** A hash that two accounts have in common; salted ones are never equal by chance. */
    Optional<String> sharedHash();

    /** Everybody who has one. */
    Set<StaffKey> all();
}
