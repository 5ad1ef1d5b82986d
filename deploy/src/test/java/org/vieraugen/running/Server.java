package org.vieraugen.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.vieraugen.web.faces.Description;

/** An Open Liberty process of its own with the operator's configuration, as a city runs it. */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS = 200;
    private static final int PROCESSES = 60;
    // The lowest port of a range is held for as long as this process lives: so the range is nobody else's.
    private static final ServerSocket RANGE = range();
    private static final AtomicInteger NEXT_PORT = new AtomicInteger();

    private final Process process;
    private final Path home;
    private final int port;
    private final boolean hasOwnDatabase;
    private volatile boolean inGoodOrder;

    private Server(Process process, Path home, int port, boolean hasOwnDatabase) {
        this.process = process;
        this.home = home;
        this.port = port;
        this.hasOwnDatabase = hasOwnDatabase;
    }

    /** Starts and waits until it is ready. */
    public static Server start(String name, Path work, Database database, Map<String, String> settings)
            throws IOException, InterruptedException {
        var server = launch(name, work, database.port(), settings);
        server.awaitReady();
        return server;
    }

    /** The same with one class of the tests in the product's place; no configuration could do that. */
    public static Server startWith(
            Class<?> swapped, String name, Path work, Database database, Map<String, String> settings)
            throws IOException, InterruptedException {
        var server = launch(name, work, database.port(), settings, war -> add(swapped, war));
        server.awaitReady();
        return server;
    }

    /** One that finds out from the code what its API is, and does not know what was written down of that. */
    static Server startDescribing(String name, Path work, Database database) throws IOException, InterruptedException {
        var settings = Map.of("mp.openapi.scan.disable", "false", "mp.openapi.filter", Description.class.getName());
        var server = launch(name, work, database.port(), settings, Server::forgetDescription);
        server.awaitReady();
        return server;
    }

    /** What is changed of the product before it is started. */
    private interface Change {
        void of(Path war) throws IOException;
    }

    static Server launch(String name, Path work, int databasePort, Map<String, String> settings) throws IOException {
        return launch(name, work, databasePort, settings, war -> {});
    }

    /** The try-out as everybody starts it, with a database of its own in {@code folder}; waits until it is ready. */
    static Server startTryOut(String name, Path work, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var home = home(name, work);
        var defaults = Files.createDirectories(home.resolve("configDropins/defaults"));
        var config = Path.of(System.getProperty("server.config")).resolve("configDropins/defaults");
        for (var part : List.of("tryout.xml", "jvm.options")) {
            copy(config.resolve(part), defaults.resolve(part));
        }
        copy(Path.of(System.getProperty("war")), home.resolve("apps/vieraugen.war"));
        var library = Path.of(System.getProperty("driver")).getParent();
        Files.writeString(
                home.resolve("bootstrap.properties"),
                "http.port=" + port + "\ntryout.folder=" + folder + "\ntryout.library=" + library
                        + "\nvieraugen.undo.seconds=0\n");
        var server = run(name, work, home, port, true);
        server.awaitReady();
        return server;
    }

    /** What every server has. */
    private static Path home(String name, Path work) throws IOException {
        var home = work.resolve("usr/servers/" + name);
        Files.createDirectories(home.resolve("apps"));
        var config = Path.of(System.getProperty("server.config"));
        copy(config.resolve("server.xml"), home.resolve("server.xml"));
        copy(config.resolve("jvm.options"), home.resolve("jvm.options"));
        copy(config.resolve("server.env"), home.resolve("server.env"));
        Prepared.putInto(home);
        return home;
    }

    private static Server launch(String name, Path work, int databasePort, Map<String, String> settings, Change change)
            throws IOException {
        int port = freePort();
        var home = home(name, work);
        Files.createDirectories(home.resolve("configDropins/overrides"));
        copy(Path.of(System.getProperty("operator.config")), home.resolve("configDropins/overrides/database.xml"));
        var war = home.resolve("apps/vieraugen.war");
        copy(Path.of(System.getProperty("war")), war);
        change.of(war);
        var properties = new StringBuilder()
                .append("http.port=")
                .append(port)
                .append('\n')
                .append("database.host=localhost\ndatabase.port=")
                .append(databasePort)
                .append('\n')
                .append("database.driver=")
                .append(System.getProperty("driver"))
                .append('\n')
                .append("vieraugen.keys.folder=")
                .append(work.resolve("keys"))
                .append('\n')
                .append("vieraugen.keys.create=true\nvieraugen.tryout=true\n")
                // Whoever waits for a mail does not wait for a minute; a test of taking back says for how long it can.
                .append("vieraugen.undo.seconds=0\n");
        settings.forEach(
                (key, value) -> properties.append(key).append('=').append(value).append('\n'));
        Files.writeString(home.resolve("bootstrap.properties"), properties);
        return run(name, work, home, port, false);
    }

    private static Server run(String name, Path work, Path home, int port, boolean hasOwnDatabase) throws IOException {
        var builder = new ProcessBuilder(System.getProperty("liberty.home") + "/bin/server", "run", name);
        builder.environment().put("WLP_USER_DIR", work.resolve("usr").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var temporary = Files.createDirectories(home.resolve("temporary"));
        builder.environment()
                .put("JVM_ARGS", "-Djava.io.tmpdir=" + temporary + " " + System.getProperty("server.arguments", ""));
        // bootstrap.properties are system properties, which MicroProfile Config reads.
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        return new Server(builder.start(), home, port, hasOwnDatabase);
    }

    /** Puts the class into a library of its own beside those of the product, as a bean. */
    private static void add(Class<?> swapped, Path war) throws IOException {
        var file = swapped.getName().replace('.', '/') + ".class";
        var library = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(library);
                var bytes = swapped.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new ZipEntry("META-INF/beans.xml"));
            jar.write(
                    "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"all\" version=\"4.0\"/>"
                            .getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry(file));
            jar.write(bytes.readAllBytes());
        }
        try (var files = FileSystems.newFileSystem(war)) {
            Files.write(files.getPath("/WEB-INF/lib/swapped.jar"), library.toByteArray());
        }
    }

    private static void forgetDescription(Path war) throws IOException {
        try (var files = FileSystems.newFileSystem(war)) {
            Files.delete(files.getPath("/META-INF/openapi.json"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static ServerSocket range() {
        long first = ProcessHandle.current().pid();
        for (int i = 0; i < PROCESSES; i++) {
            try {
                return new ServerSocket(FIRST_PORT + (int) ((first + i) % PROCESSES) * PORTS);
            } catch (BindException e) {
                // Another process has that one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no range of ports is free");
    }

    /** Below those that the system gives to connections, and of a range of its own in each process of the tests: nobody else takes it meanwhile. */
    public static int freePort() throws IOException {
        while (true) {
            int port = RANGE.getLocalPort() + 1 + NEXT_PORT.getAndIncrement() % (PORTS - 1);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // The next one, then.
            }
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (Instant.now().isBefore(end)) {
            // A server whose application failed to start waits for a better one for ever.
            if (!process.isAlive() || log().contains("CWWKZ0002E")) {
                throw new IllegalStateException("the server ended:\n" + log());
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    inGoodOrder = true;
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the server is not ready after " + PATIENCE + ":\n" + log());
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public String log() throws IOException {
        return Files.readString(home.resolve("console.log"));
    }

    /** The log, once it holds that; the last lines of a start come when the server has been ready for some seconds. */
    String logWith(String said) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!log().contains(said)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server does not say \"" + said + "\":\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return log();
    }

    public long pid() {
        // The script replaces itself by the JVM, or has it as its child.
        return process.descendants().map(ProcessHandle::pid).findFirst().orElse(process.pid());
    }

    /** Kills it and waits until it is gone. */
    void kill() throws InterruptedException {
        inGoodOrder = false;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as an operator's service manager does. */
    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Ends it at once: how a server stops is what {@link #stop} and {@link StopIT} are for. It stops in its own time where a database is in its care, and where what it
     * worked out is still wanted.
     */
    @Override
    public void close() {
        try {
            if (!hasOwnDatabase && Prepared.isKept()) {
                kill();
                return;
            }
            stop();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            } else if (inGoodOrder) {
                Prepared.keepFrom(home);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
