package org.vieraugen.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/**
 * What submitting and the inbox lose while 200 sign-ins a second fail for a minute, each with a name and from a network of its own: the worst kind, since nothing but the
 * gate holds them back. Alone with {@code -Dbench.only=sign-ins}.
 */
final class FailingSignIns {
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 60;
    private static final int CLIENTS = 16;
    private static final int READERS = 4;
    private static final List<String> NAMES =
            List.of("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s12", "s21", "s32", "s33", "s41");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private final Server server;

    private FailingSignIns(Server server) {
        this.server = server;
    }

    static void measure(Path work) throws IOException, SQLException, InterruptedException {
        try (var database = new Database(work);
                var server = Server.start("sign-ins", work, database, Map.of())) {
            var token = new Client(server.address()).staff("s90");
            var wrk = new Wrk(server, work);
            for (int round = 1; round <= 4; round++) {
                System.out.println("warm-up " + round + ": " + wrk.submits(CLIENTS, 10));
            }
            Loader.fillTo(database, 100_000);
            wrk.inbox(token, CLIENTS, 5);
            tellsNames(new Client(server.address()));
            var submits = wrk.submits(CLIENTS, SECONDS / 2);
            System.out.println("submits before: " + submits);
            System.out.println("inbox before:   " + wrk.inbox(token, READERS, 15));

            var attack = new FailingSignIns(server);
            attack.during(() -> {
                var attacked = wrk.submits(CLIENTS, SECONDS / 2);
                System.out.printf(
                        "submits, %d failing sign-ins/s: %s | %.0f %% of before%n",
                        PER_SECOND, attacked, 100 * attacked.perSecond() / submits.perSecond());
                System.out.println("inbox, the same:  " + wrk.inbox(token, READERS, SECONDS / 2));
            });
            System.out.println("submits after:  " + wrk.submits(CLIENTS, SECONDS / 2));
        }
    }

    /** A wrong password for names that exist and for others, in turn, each from a network of its own: the times must not tell which is which. */
    private static void tellsNames(Client client) {
        var known = new ArrayList<Double>();
        var unknown = new ArrayList<Double>();
        for (int i = 0; i < NAMES.size(); i++) {
            known.add(millis(client, NAMES.get(i), "198.51.100." + i));
            unknown.add(millis(client, "n" + i, "203.0.113." + i));
        }
        System.out.printf(
                "a wrong password: names that exist %s, others %s (ms: least, median, most of %d)%n",
                spread(known), spread(unknown), NAMES.size());
    }

    private static double millis(Client client, String account, String network) {
        long began = System.nanoTime();
        client.post(
                "/api/v1/sign-ins",
                Map.of("account", account, "password", "falsch-falsch-falsch"),
                null,
                "X-Forwarded-For",
                network);
        return (System.nanoTime() - began) / 1e6;
    }

    private static String spread(List<Double> times) {
        Collections.sort(times);
        return String.format(
                Locale.ROOT, "%.0f/%.0f/%.0f", times.get(0), times.get(times.size() / 2), times.get(times.size() - 1));
    }

    /** What is measured under attack. */
    @FunctionalInterface
    private interface Measured {
        void run() throws IOException, InterruptedException;
    }

    private void during(Measured measured) throws IOException, InterruptedException {
        var clock = Executors.newSingleThreadScheduledExecutor();
        var all = new ConcurrentLinkedQueue<CompletableFuture<?>>();
        var over = new CountDownLatch(PER_SECOND * SECONDS);
        var round = clock.scheduleAtFixedRate(
                () -> {
                    // Every fifth of a second, and never more than were wanted.
                    for (int i = 0; i < PER_SECOND / 5 && number.get() < PER_SECOND * SECONDS; i++) {
                        all.add(signIn(number.incrementAndGet(), over));
                    }
                },
                0,
                200,
                TimeUnit.MILLISECONDS);
        try {
            measured.run();
            over.await(SECONDS, TimeUnit.SECONDS);
            System.out.println("sign-ins begun: " + all.size());
        } finally {
            round.cancel(true);
            clock.shutdown();
        }
        System.out.println("sign-ins: " + new TreeMap<>(answers) + ", the slowest after " + slowest.get() + " ms");
    }

    private CompletableFuture<?> signIn(int which, CountDownLatch over) {
        var network = "198." + (18 + which / 65_536 % 2) + "." + which / 256 % 256 + "." + which % 256;
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/sign-ins"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", network)
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString("{\"account\":\"a" + which + "\",\"password\":\"falsch-falsch-falsch\"}"))
                .build();
        long began = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failed) -> {
            slowest.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), Math::max);
            answers.computeIfAbsent(
                            failed == null ? Integer.toString(answer.statusCode()) : "failed",
                            status -> new AtomicInteger())
                    .incrementAndGet();
            over.countDown();
        });
    }
}
