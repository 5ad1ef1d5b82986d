package org.vieraugen.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Queries over one connection that stays open, so that a test can take everything back. */
public final class OneConnection {
    private static final Set<String> OF_THE_TEST = Set.of("close", "commit", "rollback", "setAutoCommit");

    private OneConnection() {}

    /** A database of its own with all tables, durable like a city's. */
    public static EmbeddedPostgres migrated() throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .placeholders(Map.of("application", "postgres"))
                .load()
                .migrate();
        return postgres;
    }

    public static Sql sql(Connection connection) {
        return new Sql(source(connection));
    }

    /** Hands out that connection again and again; when it is closed, and what is kept of it, is for the test alone to say. */
    public static DataSource source(Connection connection) {
        var loader = OneConnection.class.getClassLoader();
        var kept = (Connection)
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (OF_THE_TEST.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (self, method, given) -> kept);
    }
}
