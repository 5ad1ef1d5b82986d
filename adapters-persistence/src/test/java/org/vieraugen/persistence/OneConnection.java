package org.vieraugen.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Queries over one connection that stays open, so that a test can take everything back. */
public final class OneConnection {
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
        var loader = OneConnection.class.getClassLoader();
        var kept = (Connection)
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        var sql = new Sql();
        sql.source = (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (self, method, given) -> kept);
        return sql;
    }
}
