package org.vieraugen.tryout;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * One running PostgreSQL for a folder, durable like a city's. One that was left behind by a server that was killed is stopped first. It goes last: a normal stop ends it
 * when the server has given back every connection.
 */
final class Cluster {
    private static final Logger LOG = Logger.getLogger(Cluster.class.getName());
    private static final Map<Path, Cluster> RUNNING = new HashMap<>();
    private static final int STOP_SECONDS = 20;

    private static final Duration GIVEN_BACK_WITHIN = Duration.ofSeconds(45);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final EmbeddedPostgres postgres;
    private final Set<Connection> handedOut = ConcurrentHashMap.newKeySet();

    private Cluster(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopLast, "the try-out's PostgreSQL goes last"));
    }

    int port() {
        return postgres.getPort();
    }

    /** Remembers a connection until it is closed. */
    Connection watched(Connection connection) {
        handedOut.removeIf(Cluster::isClosed);
        handedOut.add(connection);
        return connection;
    }

    /** All of a stopping virtual machine's hooks begin at once, the server's among them. */
    void stopLast() {
        try {
            long end = System.nanoTime() + GIVEN_BACK_WITHIN.toNanos();
            while (!handedOut.stream().allMatch(Cluster::isClosed) && System.nanoTime() < end) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            postgres.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warning(() -> "The try-out's PostgreSQL did not stop: " + e.getMessage());
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    static synchronized Cluster in(Path folder) throws SQLException {
        var place = folder.toAbsolutePath().normalize();
        var known = RUNNING.get(place);
        if (known == null) {
            unpack(place);
            known = start(place);
            RUNNING.put(place, known);
        }
        return known;
    }

    private static void unpack(Path folder) throws SQLException {
        try {
            if (FirstStart.isNeeded(programs(folder))) {
                FirstStart.in(folder);
            }
        } catch (IOException e) {
            throw doesNotStart(folder, e);
        }
    }

    private static SQLException doesNotStart(Path folder, IOException why) {
        return new SQLException("the try-out's PostgreSQL does not start in " + folder, "08001", why);
    }

    private static Path programs(Path folder) {
        return folder.resolve("programs");
    }

    static Cluster start(Path folder) throws SQLException {
        var data = folder.resolve("postgresql");
        try {
            Files.createDirectories(folder);
            stopLeftover(data);
            var postgres = EmbeddedPostgres.builder()
                    // In the common folder for temporary files it would belong to whoever came first.
                    .setOverrideWorkingDirectory(programs(folder).toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    // The library's own values would forget what was acknowledged.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            prepare(postgres);
            return new Cluster(postgres);
        } catch (IOException e) {
            throw doesNotStart(data, e);
        }
    }

    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            for (var role : new String[] {"vieraugen_owner", "vieraugen_app"}) {
                statement.execute("DO $$ BEGIN CREATE ROLE " + role
                        + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            }
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'vieraugen'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE vieraugen OWNER vieraugen_owner");
        }
        var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/vieraugen?user=postgres";
        try (Connection admin = DriverManager.getConnection(url);
                var statement = admin.createStatement()) {
            statement.execute("GRANT ALL ON SCHEMA public TO vieraugen_owner");
        }
    }

    private static void stopLeftover(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid;
        try (Stream<String> lines = Files.lines(pidFile)) {
            pid = lines.findFirst().map(String::strip).map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException e) {
            return;
        }
        var process =
                ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").contains("postgres"));
        if (process.isPresent()) {
            LOG.info(() -> "Stopping the PostgreSQL that an earlier server left behind (process " + pid + ")");
            // SIGTERM waits for sessions; those of a killed server end by themselves.
            process.get().destroy();
            try {
                process.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                process.get().destroyForcibly();
            }
        }
    }
}
