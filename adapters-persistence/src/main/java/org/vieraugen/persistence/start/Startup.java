package org.vieraugen.persistence.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.application.Refusal;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.account.FirstAccounts.FirstLink;
import org.vieraugen.application.account.FirstAccounts.Samples;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.start.ProductionCheck;
import org.vieraugen.application.start.Ready;
import org.vieraugen.domain.department.Role;
import org.vieraugen.persistence.DatabaseFailed;
import org.vieraugen.persistence.identity.Keys;

/** Brings the database up to date before the first request; while it is away, tries again every five seconds. */
@OnePerServer
public class Startup implements Readiness {
    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Resource(lookup = "jdbc/vieraugen-owner")
    DataSource owner;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Departments departments;

    @Inject
    Keys keys;

    @Inject
    ProductionCheck production;

    @Inject
    Definitions definitions;

    @Inject
    FirstAccounts accounts;

    @Inject
    Event<Ready> begin;

    @Inject
    @ConfigProperty(name = "vieraugen.database.application-role", defaultValue = "vieraugen_app")
    String applicationRole;

    @Inject
    @ConfigProperty(name = "vieraugen.url", defaultValue = "http://localhost:9080/")
    String url;

    @Inject
    @ConfigProperty(name = "vieraugen.address", defaultValue = "http://localhost:9080")
    String address;

    private volatile boolean ready;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Wrong definitions or missing keys refuse the start; an absent database does not.
        LOG.info(() -> "Departments: "
                + departments.organisation().departments().stream()
                        .map(d -> d.key().text())
                        .collect(Collectors.joining(", ")));
        keys.hash(new byte[0]);
        if (isRefused(production.configuration())) {
            return;
        }
        prepare();
    }

    private void prepare() {
        try {
            Flyway.configure(Startup.class.getClassLoader())
                    .dataSource(owner)
                    .placeholders(java.util.Map.of("application", applicationRole))
                    .load()
                    .migrate();
            if (isRefused(production.durability().or(production::data))) {
                return;
            }
            definitions.refresh();
            accounts.samples().ifPresent(this::announce);
            accounts.first().forEach(this::announce);
            ready = true;
            begin.fire(new Ready());
        } catch (FlywayException | DatabaseFailed e) {
            LOG.log(Level.WARNING, "The database is not ready; trying again in five seconds: {0}", e.getMessage());
            executor.schedule(this::prepare, 5, TimeUnit.SECONDS);
        }
    }

    /** A refused server is never ready: it takes nothing until it has ended. */
    private static boolean isRefused(Optional<String> why) {
        why.ifPresent(Refusal::toStart);
        return why.isPresent();
    }

    private void announce(Samples samples) {
        var people = samples.people().stream()
                .map(p -> "    %-4s %-16s %s"
                        .formatted(
                                p.key(),
                                p.name(),
                                p.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        LOG.info(() -> "\n  Vieraugen is ready to try: " + url + "  (API description: " + url + "openapi/ui)\n"
                + "  Sample sign-ins of the try-out, all with the password " + samples.password() + ":\n" + people);
    }

    /** The link is a secret that works once; whoever reads the log while nobody has signed in yet operates the server. */
    private void announce(FirstLink link) {
        LOG.info(() -> link.person().name() + " cannot sign in yet, and chooses a password once, until " + link.until()
                + ", at " + address.replaceFirst("/$", "") + "/de/staff/invitation#" + link.token());
    }

    @Override
    public boolean isReady() {
        return ready;
    }
}
