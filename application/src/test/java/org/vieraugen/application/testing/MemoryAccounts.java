package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.domain.department.StaffKey;

/** Accounts in memory. */
public final class MemoryAccounts implements Accounts {
    private final Map<StaffKey, String> hashes = new HashMap<>();
    private final Sessions sessions;

    public MemoryAccounts(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Somebody has one already. */
    public void has(StaffKey staff, String passwordHash) {
        hashes.put(staff, passwordHash);
    }

    @Override
    public Optional<String> passwordHash(StaffKey staff) {
        return Optional.ofNullable(hashes.get(staff));
    }

    @Override
    public void set(StaffKey staff, String passwordHash) {
        hashes.put(staff, passwordHash);
        sessions.closeAll(staff);
    }

    @Override
    public Optional<String> sharedHash() {
        var seen = new HashSet<String>();
        return hashes.values().stream().filter(hash -> !seen.add(hash)).findFirst();
    }

    @Override
    public Set<StaffKey> all() {
        return Set.copyOf(hashes.keySet());
    }
}
