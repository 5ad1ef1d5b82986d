package org.vieraugen.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.vieraugen.running.Server;

/** A real Keycloak with one realm, as a city runs it. */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final int port;

    private Keycloak(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Begins to start; {@link #awaitReady} waits for the end of it. */
    static Keycloak launch(Path work) throws IOException {
        var home = unpacked(work);
        var realms = Files.createDirectories(home.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("/city-realm.json")) {
            Files.copy(realm, realms.resolve("city-realm.json"));
        }
        int port = Server.freePort();
        var log = work.resolve("keycloak.log");
        var builder = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=localhost",
                "--http-port=" + port,
                "--import-realm",
                "--cache=local");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // It lives for a minute: what the second compiler would gain it never pays back.
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new Keycloak(builder.start(), log, port);
    }

    private static Path unpacked(Path work) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("keycloak.zip"))))) {
            var home = work;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = work.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    if (entry.getName().endsWith("bin/kc.sh")) {
                        file.toFile().setExecutable(true);
                        home = file.getParent().getParent();
                    }
                }
            }
            return home;
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        var client = HttpClient.newHttpClient();
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IllegalStateException("Keycloak is not ready:\n" + Files.readString(log));
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/city";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
