package org.vieraugen.persistence;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.vieraugen.application.OnePerServer;

/** Ready only when the migrations are done and the database answers. */
@Readiness
@OnePerServer
public class DatabaseHealth implements HealthCheck {
    private final Sql sql;
    private final org.vieraugen.application.Readiness readiness;

    @Inject
    public DatabaseHealth(Sql sql, org.vieraugen.application.Readiness readiness) {
        this.sql = sql;
        this.readiness = readiness;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(readiness.isReady() && answers())
                .build();
    }

    private boolean answers() {
        try {
            return sql.first("SELECT 1", row -> true).orElse(false);
        } catch (DatabaseFailed e) {
            return false;
        }
    }
}
