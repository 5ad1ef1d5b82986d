package org.vieraugen.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;
import org.vieraugen.swapped.NullCipher;

/** What sealing costs: the product, and the product with a cipher that does nothing, measured by turns. */
final class SealingCost {
    private static final int CLIENTS = 16;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 7;
    private static final int SECONDS = 8;
    private static final String WORDS = "Aufenthaltserlaubnis";

    private SealingCost() {}

    static void measure(Path work) throws IOException, SQLException, InterruptedException {
        var ours = Files.createDirectories(work.resolve("sealed"));
        var theirs = Files.createDirectories(work.resolve("open"));
        try (var sealedRows = new Database(ours);
                var openRows = new Database(theirs);
                var sealed = Server.start("sealed", ours, sealedRows, Map.of());
                var open = Server.startWith(NullCipher.class, "open", theirs, openRows, Map.of())) {
            var sealing = new Wrk(sealed, ours);
            var idle = new Wrk(open, theirs);
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                sealing.submits(CLIENTS, SECONDS);
                idle.submits(CLIENTS, SECONDS);
            }
            if (!isInClear(openRows) || isInClear(sealedRows)) {
                throw new IllegalStateException("the wrong one seals");
            }
            var with = new ArrayList<Wrk.Result>();
            var without = new ArrayList<Wrk.Result>();
            for (int round = 0; round < ROUNDS; round++) {
                with.add(sealing.submits(CLIENTS, SECONDS));
                without.add(idle.submits(CLIENTS, SECONDS));
            }
            System.out.println("submit, 16 clients, sealed: " + with);
            System.out.println("submit, 16 clients, with a cipher that does nothing: " + without);
            System.out.printf(
                    "sealing costs %.1f %% of submitting (medians %,.0f and %,.0f/s)%n",
                    100 * (1 - median(with) / median(without)), median(with), median(without));
        }
    }

    private static boolean isInClear(Database database) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var found = statement.executeQuery("SELECT words FROM submission LIMIT 1")) {
            return found.next() && new String(found.getBytes(1), StandardCharsets.UTF_8).contains(WORDS);
        }
    }

    private static double median(List<Wrk.Result> results) {
        var all = new ArrayList<Double>();
        results.forEach(result -> all.add(result.perSecond()));
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
