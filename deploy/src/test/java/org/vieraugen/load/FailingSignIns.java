package org.vieraugen.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/**
 * What submitting and the inbox lose while 200 sign-ins a second fail, for a minute altogether, each with a name and from a network of its own: the worst kind, since nothing but the
 * gate holds them back. Alone with {@code -Dbench.only=sign-ins}.
 */
final class FailingSignIns {
    private static final int PER_SECOND = 200;
    /** So many connections wait at the gate, and ask nothing meanwhile. */
    private static final int WAITING = 8;

    /** Without and with them in turns, since a machine's own speed changes within minutes. */
    private static final int ROUNDS = 4;

    private static final int SECONDS = 60 / ROUNDS;
    private static final int CLIENTS = 16;
    private static final int READERS = 4;
    private static final List<String> NAMES =
            List.of("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s12", "s21", "s32", "s33", "s41");

    private FailingSignIns() {}

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
            var shares = new ArrayList<Double>();
            for (int round = 1; round <= ROUNDS; round++) {
                var submits = wrk.submits(CLIENTS, SECONDS / 2);
                System.out.println("submits without: " + submits);
                System.out.println("inbox without:   " + wrk.inbox(token, READERS, SECONDS / 2));
                var attack = attack(server, work);
                var attacked = wrk.submits(CLIENTS, SECONDS / 2);
                shares.add(100 * attacked.perSecond() / submits.perSecond());
                System.out.printf("submits, %d failing sign-ins/s: %s%n", PER_SECOND, attacked);
                System.out.println("inbox, the same: " + wrk.inbox(token, READERS, SECONDS / 2));
                System.out.println("sign-ins: "
                        + new String(attack.getInputStream().readAllBytes(), UTF_8)
                                .lines()
                                .filter(line -> line.startsWith("ANSWERED"))
                                .findFirst()
                                .orElse("?"));
            }
            System.out.printf(
                    "submits beside failing sign-ins, %% of those without (least/median/most of %d rounds): %s%n",
                    ROUNDS, spread(shares));
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

    /** By wrk, too, since it shares the cores with what is measured; each connection waits between two requests. */
    private static Process attack(Server server, Path work) throws IOException {
        var script = work.resolve("sign-in.lua");
        try (var text = FailingSignIns.class.getResourceAsStream("/load/sign-in.lua")) {
            Files.write(script, text.readAllBytes());
        }
        return new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + (PER_SECOND / 5 + WAITING),
                        "-d" + (SECONDS + 1) + "s",
                        "-s",
                        script.toString(),
                        server.address() + "/api/v1/sign-ins")
                .redirectErrorStream(true)
                .start();
    }
}
