package org.vieraugen.persistence.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.application.Refusal;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.start.LastLines;
import org.vieraugen.application.start.ProductionCheck;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;
import org.vieraugen.persistence.DatabaseFailed;

/** Brings the database up to date before the first request; while it is away, tries again every five seconds. */
@OnePerServer
public class Startup implements Readiness {
    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    private final Departments departments;
    private final ProductionCheck production;
    private final Migration migration;
    private final Definitions definitions;
    private final FirstSignIns signIns;
    private final Event<Ready> begin;
    private final LastLines last;
    private final Scheduler scheduler;
    private volatile boolean ready;

    @Inject
    public Startup(
            Departments departments,
            ProductionCheck production,
            Migration migration,
            Definitions definitions,
            FirstSignIns signIns,
            Event<Ready> begin,
            LastLines last,
            Scheduler scheduler) {
        this.departments = departments;
        this.production = production;
        this.migration = migration;
        this.definitions = definitions;
        this.signIns = signIns;
        this.begin = begin;
        this.last = last;
        this.scheduler = scheduler;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Wrong settings, definitions or keys have refused the start by now; an absent database does not.
        LOG.info(() -> "Departments: "
                + departments.organisation().departments().stream()
                        .map(d -> d.key().text())
                        .collect(Collectors.joining(", ")));
        prepare();
    }

    private void prepare() {
        try {
            migration.run();
            if (isRefused(production.durability().or(production::data))) {
                return;
            }
            definitions.refresh();
            var words = signIns.make();
            ready = true;
            begin.fire(new Ready());
            last.say(words);
        } catch (FlywayException | DatabaseFailed e) {
            LOG.log(Level.WARNING, "The database is not ready; trying again in five seconds: {0}", e.getMessage());
            scheduler.after(5, this::prepare);
        }
    }

    /** A refused server is never ready: it takes nothing until it has ended. */
    private static boolean isRefused(Optional<String> why) {
        why.ifPresent(Refusal::toStart);
        return why.isPresent();
    }

    @Override
    public boolean isReady() {
        return ready;
    }
}
