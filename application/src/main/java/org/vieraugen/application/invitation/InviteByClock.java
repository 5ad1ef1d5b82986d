package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.deadline.Terms;

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
            Guarded.run(LOG, "invitations", () -> exchanges
                    .alive(department.key(), today)
                    .forEach(series ->
                            Guarded.run(LOG, "invitations to a series", () -> one.handle(department.key(), series))));
        }
    }
}
