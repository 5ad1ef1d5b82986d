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
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One running PostgreSQL for a folder. One that was left behind by a server that was killed is stopped first. */
final class Cluster {
    private static final Logger LOG = Logger.getLogger(Cluster.class.getName());
    private static final Map<Path, Cluster> RUNNING = new HashMap<>();
    private static final int STOP_SECONDS = 20;

    private final int port;

    private Cluster(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    static synchronized Cluster in(Path folder) throws SQLException {
        var place = folder.toAbsolutePath().normalize();
        var known = RUNNING.get(place);
        if (known == null) {
            known = start(place);
            RUNNING.put(place, known);
        }
        return known;
    }

    private static Cluster start(Path folder) throws SQLException {
        var data = folder.resolve("postgresql");
        try {
            Files.createDirectories(folder);
            stopLeftover(data);
            var postgres = EmbeddedPostgres.builder()
                    // In the common folder for temporary files it would belong to whoever came first.
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            prepare(postgres);
            return new Cluster(postgres.getPort());
        } catch (IOException e) {
            throw new SQLException("the try-out's PostgreSQL does not start in " + data, "08001", e);
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
