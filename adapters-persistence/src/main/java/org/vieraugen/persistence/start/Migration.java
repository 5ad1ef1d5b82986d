package org.vieraugen.persistence.start;

import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.persistence.Owner;

/** Brings the tables up to date. */
@OnePerServer
public class Migration {
    private final DataSource owner;
    private final String applicationRole;

    @Inject
    public Migration(
            @Owner DataSource owner,
            @ConfigProperty(name = "vieraugen.database.application-role", defaultValue = "vieraugen_app")
                    String applicationRole) {
        this.owner = owner;
        this.applicationRole = applicationRole;
    }

    /** @throws org.flywaydb.core.api.FlywayException when the database is away, or holds what is not ours */
    void run() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(owner)
                .placeholders(Map.of("application", applicationRole))
                .load()
                .migrate();
    }
}
