package org.vieraugen.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.postgresql.PGConnection;

/** A real PostgreSQL with the two roles of an operator's installation; it can be stopped and started again on the same data. */
public final class Database implements AutoCloseable {
    private static final String DATA = "postgresql";

    private final Path folder;
    private EmbeddedPostgres postgres;
    private final int port;

    private Database(Path folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        port = postgres.getPort();
    }

    /** A new one. */
    public Database(Path folder) throws SQLException {
        this(folder, start(folder, 0));
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

    /**
     * Copies everything while others write, as PostgreSQL's own manual tells it ("Making a Base Backup Using the Low Level API"): what was committed before this call
     * is in the copy.
     */
    void backUpTo(Path other) throws SQLException, IOException {
        try (var admin = connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("SELECT pg_backup_start('copy', true)");
            copy(DATA, other, path -> !path.startsWith("pg_wal/") && !path.equals("postmaster.pid"));
            try (var stopped = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(other.resolve(DATA).resolve("backup_label"), stopped.getString(1));
            }
        }
        copy(DATA + "/pg_wal", other, path -> true);
    }

    /** From {@link #backUpTo}'s copy. */
    static Database restored(Path copy) {
        return new Database(copy, start(copy, 0));
    }

    private void copy(String what, Path other, Predicate<String> wanted) throws IOException {
        var from = folder.resolve(what);
        try (var all = Files.walk(from)) {
            for (var one : (Iterable<Path>) all::iterator) {
                if (wanted.test(from.relativize(one).toString())) {
                    copy(one, other.resolve(folder.relativize(one).toString()));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException e) {
            // PostgreSQL removes what it does not need any more; the write-ahead log knows.
        }
    }

    private static EmbeddedPostgres start(Path folder, int wanted) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            folder.resolveSibling("programs").toFile())
                    .setDataDirectory(folder.resolve(DATA))
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
        postgres = start(folder, port);
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
