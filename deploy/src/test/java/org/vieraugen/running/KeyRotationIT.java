package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The key around all data keys is exchanged while two servers take complaints: no request fails, and nothing stays behind. */
class KeyRotationIT {
    private static final int MANY = 150;
    private static final int TRIES = 400;

    private static String submitted(Client client) {
        var told = client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Vor dem Wechsel."), null);
        assertThat(told.status()).isEqualTo(201);
        return told.text("receipt");
    }

    @Test
    void the_key_is_exchanged_under_load_and_a_later_start_opens_everything() throws Exception {
        var work = Path.of(
                System.getProperty("work"),
                "rotation-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        var passphrase = Files.writeString(work.resolve("passphrase"), "eine lange Passphrase im Tresor");
        var settings = new HashMap<String, String>();
        settings.put("vieraugen.keys.rotation-wait-seconds", "11");
        settings.put("vieraugen.keys.passphrase-file", passphrase.toString());
        var receipts = Collections.synchronizedList(new ArrayList<String>());
        try (var database = new Database(work)) {
            try (var one = Server.start("one", work, database, settings);
                    var two = Server.start("two", work, database, settings)) {
                var first = new Client(one.address());
                var second = new Client(two.address());
                for (int i = 0; i < MANY; i++) {
                    receipts.add(submitted(i % 2 == 0 ? first : second));
                }
                assertThat(first.post("/api/v1/keys/rotation", null, first.staff("s90"))
                                .status())
                        .isEqualTo(403);
                var marks = marks(database);
                assertThat(marks).hasSize(1);
                rotate(first, second, receipts);
                assertThat(marks(database)).hasSize(1).doesNotContainAnyElementsOf(marks);
                for (var receipt : receipts) {
                    assertThat(second.get("/api/v1/complaint", "Receipt " + receipt)
                                    .status())
                            .isEqualTo(200);
                }
            }
            try (var again = Server.start("again", work, database, settings)) {
                assertThat(new Client(again.address())
                                .get("/api/v1/complaint", "Receipt " + receipts.get(0))
                                .text("/correspondence/text"))
                        .isEqualTo("Vor dem Wechsel.");
            }
        }
    }

    /** While others complain, read and write on both servers. */
    private static void rotate(Client first, Client second, List<String> receipts) throws InterruptedException {
        var stop = new AtomicBoolean();
        var failed = Collections.synchronizedList(new ArrayList<String>());
        var others = new ArrayList<Thread>();
        for (int each = 0; each < 2; each++) {
            int own = each;
            var client = each == 0 ? first : second;
            others.add(new Thread(() -> {
                for (int i = own; !stop.get(); i += 2) {
                    var old = "Receipt " + receipts.get(i % MANY);
                    var answers = List.of(
                            client.get("/api/v1/complaint", old),
                            client.post("/api/v1/complaint/messages", Map.of("text", "Währenddessen."), old),
                            client.post(
                                    "/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Währenddessen."), null));
                    answers.stream()
                            .filter(answer -> answer.status() / 100 != 2)
                            .forEach(answer -> failed.add(answer.raw().body()));
                    receipts.add(answers.get(2).text("receipt"));
                }
            }));
        }
        others.forEach(Thread::start);
        var admin = first.staff("s93");
        assertThat(first.post("/api/v1/keys/rotation", null, admin).status()).isEqualTo(202);
        assertThat(second.post("/api/v1/keys/rotation", null, admin).status()).isEqualTo(409);
        var phase = "";
        for (int i = 0; i < TRIES && !phase.equals("DONE"); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            phase = second.get("/api/v1/keys/rotation", admin).text("phase");
        }
        stop.set(true);
        for (var other : others) {
            other.join();
        }
        assertThat(phase).isEqualTo("DONE");
        assertThat(failed).isEmpty();
        assertThat(receipts.size()).isGreaterThan(MANY + 20);
    }

    /** Which keys wrap the data keys, and those under which the journal names people, and seal what is counted. */
    private static List<String> marks(Database database) throws Exception {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var found = statement.executeQuery(
                        "SELECT DISTINCT encode(substring(sealed FROM 1 FOR 5), 'hex') FROM (SELECT data_key AS sealed"
                                + " FROM complaint UNION ALL SELECT data_key FROM chain WHERE data_key <> '' UNION ALL"
                                + " SELECT sealed FROM figure_count UNION ALL SELECT sealed FROM figure_pending)"
                                + " everything")) {
            var marks = new ArrayList<String>();
            while (found.next()) {
                marks.add(found.getString(1));
            }
            return marks;
        }
    }
}
