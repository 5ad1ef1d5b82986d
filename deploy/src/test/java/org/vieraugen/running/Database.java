package org.vieraugen.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.postgresql.PGConnection;

/** A real PostgreSQL with the two roles of an operator's installation; it can be stopped and started again on the same data. */
public final class Database implements AutoCloseable {
    private final Path folder;
    private EmbeddedPostgres postgres;
    private final int port;

    public Database(Path folder) throws SQLException {
        this.folder = folder;
        postgres = start(0);
        port = postgres.getPort();
        try (var admin = connect("postgres", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("CREATE ROLE vieraugen_owner LOGIN");
            statement.execute("CREATE ROLE vieraugen_app LOGIN");
            statement.execute("CREATE DATABASE vieraugen OWNER vieraugen_owner");
        }
        try (var admin = connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("GRANT ALL ON SCHEMA public TO vieraugen_owner");
        }
    }

    private EmbeddedPostgres start(int wanted) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            folder.resolveSibling("programs").toFile())
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "4GB");
            return (wanted == 0 ? builder : builder.setPort(wanted)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public void stop() throws IOException {
        postgres.close();
    }

    public void startAgain() {
        postgres = start(port);
    }

    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database + "?user=" + role);
    }

    /** Everything in all tables, as the superuser copies it out. */
    public String dump() throws SQLException, IOException {
        try (var admin = connect("vieraugen", "postgres")) {
            var tables = new ArrayList<String>();
            try (var statement = admin.createStatement();
                    var found = statement.executeQuery(
                            "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            var all = new StringWriter();
            for (var table : tables) {
                all.write("-- " + table + "\n");
                admin.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", all);
            }
            return all.toString();
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
