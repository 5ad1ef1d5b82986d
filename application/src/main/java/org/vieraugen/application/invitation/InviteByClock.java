package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.DepartmentKey;

/** What nobody's act brings about: a term begins or ends, somebody new is invited, a session is near. Runs on every server, again and again; each letter goes out once. */
@OnePerServer
public class InviteByClock {
    private static final Logger LOG = Logger.getLogger(InviteByClock.class.getName());

    private final Departments departments;
    private final InviteOne one;

    @Inject
    public InviteByClock(Departments departments, InviteOne one) {
        this.departments = departments;
        this.one = one;
    }

    /** A series of which something is odd holds up no other. */
    public void handle() {
        for (var department : departments.organisation().departments()) {
            Guarded.run(LOG, "invitations", () -> due(department.key())
                    .forEach(series ->
                            Guarded.run(LOG, "invitations to a series", () -> one.handle(department.key(), series))));
        }
    }

    /** All that are alive, where something of one is so odd that they cannot be looked at together. */
    private List<UUID> due(DepartmentKey department) {
        try {
            return one.due(department);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Invitations are looked at one series after the other: {0}",
                    e.getClass().getName());
            return one.alive(department);
        }
    }
}
