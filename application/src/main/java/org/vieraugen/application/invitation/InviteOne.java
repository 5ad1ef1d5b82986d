package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.department.DepartmentKey;

/** One series, in a transaction of its own; and which of a department's it is worth looking at. */
@OnePerServer
@Transactional
public class InviteOne {
    private static final int MOST_DAYS = 60;

    private final InviteAll all;
    private final int days;

    /** @param days so many days before a session, and before its agenda is closed, people are reminded; 0 for never */
    @Inject
    public InviteOne(
            InviteAll all, @ConfigProperty(name = "vieraugen.exchange.reminder-days", defaultValue = "7") int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("vieraugen.exchange.reminder-days must be 0 to " + MOST_DAYS);
        }
        this.all = all;
        this.days = days;
    }

    /** Once and again: what is told already is told no more. */
    public void handle(DepartmentKey department, UUID series) {
        all.handle(department, series, days);
    }

    /** All series of which somebody may have to be told something. */
    public List<UUID> alive(DepartmentKey department) {
        return all.alive(department);
    }

    /** Of which series somebody is to be told something now. */
    public List<UUID> due(DepartmentKey department) {
        return all.due(department, days);
    }
}
