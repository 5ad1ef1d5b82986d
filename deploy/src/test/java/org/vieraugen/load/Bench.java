package org.vieraugen.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/**
 * Measures submitting and the inbox on a running server, and the same rows by plain JDBC beside it, in one run on one machine: {@code mvn verify -Pbench -DskipTests
 * -DskipITs}, or one thing alone with {@code -Dbench.only=submit}, {@code =search}, {@code =sealing}, {@code =sign-ins}, {@code =photos}, {@code =names} or {@code =exchange}. Needs wrk on the path. The ratios are worth more than the numbers: both halves share the machine.
 */
public final class Bench {
    private static final int[] CLIENTS = {1, 4, 16};
    private static final int[] BASES = {10_000, 100_000, 1_000_000};
    private static final int WARM_UP_ROUNDS = 4;

    private static final String ONLY = System.getProperty("bench.only", "");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var work = Path.of(
                System.getProperty("work"),
                Long.toString(ProcessHandle.current().pid()));
        Files.createDirectories(work);
        if (ONLY.equals("sealing")) {
            SealingCost.measure(work);
            return;
        }
        if (ONLY.equals("sign-ins")) {
            FailingSignIns.measure(work);
            return;
        }
        if (ONLY.equals("photos")) {
            PhotoLoad.measure(work);
            return;
        }
        if (ONLY.equals("exchange")) {
            ExchangeLoad.measure(work);
            return;
        }
        if (ONLY.equals("names")) {
            ReadingNames.measure();
            return;
        }
        if (ONLY.isEmpty()) {
            ReadingNames.measure();
            System.out.println("who may review, 10,000 staff: " + WhoMayReview.medianMicros() + " us (median)");
            SealingCost.measure(work);
        }
        try (var database = new Database(work)) {
            long start = System.nanoTime();
            try (var server = Server.start("bench", work, database, Map.of())) {
                System.out.printf("server ready, database empty: %.1f s%n", (System.nanoTime() - start) / 1e9);
                measure(server, database, work);
            }
            start = System.nanoTime();
            try (var server = Server.start("bench", work, database, Map.of())) {
                System.out.printf(
                        "server ready, 1,000,000 complaints: %.1f s (resident %d MB)%n",
                        (System.nanoTime() - start) / 1e9, Wrk.residentMegabytes(server.pid()));
            }
        }
    }

    private static void searches(Database database, Path work, Wrk wrk, String token)
            throws IOException, SQLException, InterruptedException {
        long start = System.nanoTime();
        Vocabulary.writeInto(database, work.resolve("keys"));
        System.out.printf("words of all complaints written down in %.0f s%n", (System.nanoTime() - start) / 1e9);
        var medians = new ArrayList<Double>();
        for (var query : Vocabulary.QUERIES) {
            var path = "/api/v1/staff/complaints?words=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            wrk.get(path, Optional.of(token), 1, 2);
            var found = wrk.get(path, Optional.of(token), 1, 4);
            medians.add(found.p50());
            System.out.printf("  search for \"%s\": %s%n", query, found);
        }
        Collections.sort(medians);
        System.out.printf("  search, median of the medians: %.1f ms%n", medians.get(medians.size() / 2));
    }

    private static void measure(Server server, Database database, Path work)
            throws IOException, SQLException, InterruptedException {
        var token = new Client(server.address()).staff("s90");
        var wrk = new Wrk(server, work);
        if (ONLY.equals("search")) {
            wrk.submits(16, 5);
            Loader.fillTo(database, BASES[BASES.length - 1]);
            searches(database, work, wrk, token);
            return;
        }
        var jdbc = new PlainJdbc(database);
        for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
            System.out.println("warm-up " + round + ": " + wrk.submits(16, 10));
        }
        for (int clients : CLIENTS) {
            var ours = wrk.submits(clients, 10);
            double plain = jdbc.submits(clients, 5);
            System.out.printf(
                    "submit, %2d clients: %s | plain JDBC %,.0f/s | ratio %.0f %%%n",
                    clients, ours, plain, 100 * ours.perSecond() / plain);
        }
        if (ONLY.equals("submit")) {
            return;
        }
        for (var path : List.of("/de", "/de/complain/foreigners/what", "/ar")) {
            wrk.get(path, Optional.empty(), 16, 5);
            for (int clients : List.of(1, 16)) {
                System.out.printf(
                        "page %s, %2d clients: %s%n", path, clients, wrk.get(path, Optional.empty(), clients, 6));
            }
        }
        System.out.println("resident memory after submits: " + Wrk.residentMegabytes(server.pid()) + " MB");
        for (int base : BASES) {
            long start = System.nanoTime();
            Loader.fillTo(database, base);
            System.out.printf(
                    "%,d complaints in the base (loaded in %.0f s)%n", base, (System.nanoTime() - start) / 1e9);
            wrk.inbox(token, 16, 8);
            for (int clients : CLIENTS) {
                var ours = wrk.inbox(token, clients, 6);
                double plain = jdbc.inbox(clients, 4);
                System.out.printf(
                        "  inbox page, %2d clients: %s | plain JDBC %,.0f/s | ratio %.0f %%%n",
                        clients, ours, plain, 100 * ours.perSecond() / plain);
            }
        }
        searches(database, work, wrk, token);
        System.out.println("submit into 1,000,000, 16 clients: " + wrk.submits(16, 10));
        System.out.println("resident memory at the end: " + Wrk.residentMegabytes(server.pid()) + " MB");
    }
}
