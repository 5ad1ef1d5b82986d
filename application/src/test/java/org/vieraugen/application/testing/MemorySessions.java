package org.vieraugen.application.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** Sessions in memory; they end at once when they are closed. */
public final class MemorySessions implements Sessions {
    private record Open(Session session, Instant until) {}

    private final Map<String, Open> all = new HashMap<>();
    private final Clock clock;
    private int opened;
    private int watched;

    public MemorySessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String open(StaffKey staff, boolean whole, Optional<Set<Role>> roles, Instant until) {
        opened++;
        var token = "token " + opened;
        all.put(token, new Open(new Session(staff, whole, roles, clock.instant()), until));
        return token;
    }

    @Override
    public Optional<Session> find(String token, Instant now) {
        return Optional.ofNullable(all.get(token))
                .filter(open -> now.isBefore(open.until()))
                .map(Open::session);
    }

    @Override
    public Optional<Session> watched(String token, Instant now) {
        watched++;
        return find(token, now);
    }

    /** How often somebody only looked whether something changed. */
    public int watched() {
        return watched;
    }

    @Override
    public void close(String token) {
        all.remove(token);
    }

    @Override
    public void closeOthers(StaffKey staff, String token) {
        all.entrySet()
                .removeIf(open -> open.getValue().session().staff().equals(staff)
                        && !open.getKey().equals(token));
    }

    @Override
    public void closeAll(StaffKey staff) {
        all.values().removeIf(open -> open.session().staff().equals(staff));
    }
}
