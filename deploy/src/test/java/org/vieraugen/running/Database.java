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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** A real PostgreSQL with the two roles of an operator's installation; it can be stopped and started again on the same data. */
public final class Database implements AutoCloseable {
    private static final String DATA = "postgresql";

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    private final Path folder;
    private final Map<String, String> keeping;
    private EmbeddedPostgres postgres;
    private final int port;

    private Database(Path folder, EmbeddedPostgres postgres, Map<String, String> keeping) {
        this.folder = folder;
        this.keeping = keeping;
        this.postgres = postgres;
        port = postgres.getPort();
    }

    /** A new one, durable like a city's: the embedded library's own values would forget what was acknowledged. */
    public Database(Path folder) throws SQLException {
        this(folder, DURABLE);
    }

    /** One that loses what it acknowledged when the machine loses its power. */
    static Database forgetful(Path folder) throws SQLException {
        return new Database(folder, Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"));
    }

    private Database(Path folder, Map<String, String> keeping) throws SQLException {
        this(folder, start(folder, 0, keeping), keeping);
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
        return new Database(copy, start(copy, 0, DURABLE), DURABLE);
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

    private static EmbeddedPostgres start(Path folder, int wanted, Map<String, String> keeping) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            folder.resolveSibling("programs").toFile())
                    .setDataDirectory(folder.resolve(DATA))
                    .setCleanDataDirectory(false)
                    // Beside other work, one that was killed finds its way back slowly.
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "4GB");
            keeping.forEach(builder::setServerConfig);
            return builder.setPort(wanted == 0 ? Server.freePort() : wanted).start();
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
        postgres = start(folder, port, keeping);
    }

    /** Kills every process of it at once, and waits until they are gone. */
    void kill() throws IOException, InterruptedException {
        var postmaster = postmaster();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            one.onExit().join();
        }
        // Nothing is left to stop, but its handle on the folder.
        postgres.close();
    }

    /** Kills the process that serves one session of the application, if there is one; the others are ended by PostgreSQL. */
    boolean killOneSession(Random random) throws SQLException {
        var sessions = new ArrayList<Long>();
        try (var admin = connect("postgres", "postgres");
                var statement = admin.createStatement();
                var found = statement.executeQuery(
                        "SELECT pid FROM pg_stat_activity WHERE usename = 'vieraugen_app' ORDER BY pid")) {
            while (found.next()) {
                sessions.add(found.getLong(1));
            }
        }
        return !sessions.isEmpty()
                && ProcessHandle.of(sessions.get(random.nextInt(sessions.size())))
                        .map(ProcessHandle::destroyForcibly)
                        .orElse(false);
    }

    private ProcessHandle postmaster() throws IOException {
        try (var lines = Files.lines(folder.resolve(DATA).resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        }
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
