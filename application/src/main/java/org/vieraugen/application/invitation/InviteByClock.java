package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;

/** What nobody's act brings about: a term begins or ends, somebody new is invited, a session is near. Runs on every server, again and again; each letter goes out once. */
@OnePerServer
public class InviteByClock {
    private static final Logger LOG = Logger.getLogger(InviteByClock.class.getName());

    private final Departments departments;
    private final Exchanges exchanges;
    private final InviteOne one;
    private final Clock clock;

    @Inject
    public InviteByClock(Departments departments, Exchanges exchanges, InviteOne one, Clock clock) {
        this.departments = departments;
        this.exchanges = exchanges;
        this.one = one;
        this.clock = clock;
    }

    /** A series of which something is odd holds up no other. */
    public void handle() {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        for (var department : departments.organisation().departments()) {
            Guarded.run(LOG, "invitations", () -> due(department.key(), today)
                    .forEach(series ->
                            Guarded.run(LOG, "invitations to a series", () -> one.handle(department.key(), series))));
        }
    }

    /** All that are alive, where something of one is so odd that they cannot be looked at together. */
    private List<UUID> due(DepartmentKey department, LocalDate today) {
        try {
            return one.due(department);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Invitations are looked at one series after the other: {0}",
                    e.getClass().getName());
            return exchanges.alive(department, today);
        }
    }
}
