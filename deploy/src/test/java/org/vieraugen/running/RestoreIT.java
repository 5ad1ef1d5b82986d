package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * A backup is made and restored beside the running system while people complain: none of their requests fails, and everything that was told before is there, in words,
 * files and journal. After that the people go on at the restored one.
 */
class RestoreIT {
    private static final int BEFORE = 40;
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** People who complain, read and write at one server until they are told to stop. */
    private static final class People implements AutoCloseable {
        private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
        private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
        private final AtomicBoolean stop = new AtomicBoolean();
        private final List<Thread> all = new ArrayList<>();
        private volatile Client client;

        People(Client client, int many) {
            this.client = client;
            for (int i = 0; i < many; i++) {
                all.add(new Thread(this::complain));
            }
            all.forEach(Thread::start);
        }

        private void complain() {
            while (!stop.get()) {
                // Who has begun at one server ends there: what came in after the backup is not at the other.
                var here = client;
                try {
                    var receipt = submitted(here);
                    receipts.add(receipt);
                    var answer = here.post("/api/v1/complaint/messages", Map.of("text", "Und noch etwas."), receipt);
                    if (answer.status() != 200) {
                        failed.add(answer.raw().body());
                    }
                } catch (AssertionError | RuntimeException e) {
                    failed.add(String.valueOf(e));
                }
            }
        }

        void goTo(Client other) {
            client = other;
        }

        void awaitAnother(int many) throws InterruptedException {
            int wanted = receipts.size() + many;
            while (receipts.size() < wanted && failed.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }

        @Override
        public void close() {
            end();
        }

        void end() {
            stop.set(true);
            for (var one : all) {
                try {
                    one.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static String submitted(Client client) {
        var told = client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", "Vor dem Brand."), null);
        assertThat(told.status()).as(told.raw().body()).isEqualTo(201);
        return "Receipt " + told.text("receipt");
    }

    private static void addFile(Client client, String receipt) {
        var sent = client.send(
                HttpRequest.newBuilder(URI.create(client.address() + "/api/v1/complaint/files?name=Brief.png"))
                        .header("Authorization", receipt)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(PIXEL))
                        .build());
        assertThat(sent.status()).as(sent.raw().body()).isEqualTo(200);
    }

    @Test
    void a_backup_is_made_and_restored_under_load_and_the_people_go_on_there() throws Exception {
        var work = Path.of(
                System.getProperty("work"), "restore-" + ProcessHandle.current().pid());
        var copy = Files.createDirectories(work.resolve("copy"));
        try (var database = new Database(work);
                var server = Server.start("one", work, database, Map.of())) {
            var client = new Client(server.address());
            var before = new ArrayList<String>();
            for (int i = 0; i < BEFORE; i++) {
                before.add(submitted(client));
            }
            addFile(client, before.get(0));
            List<String> all;
            try (var people = new People(client, 2)) {
                people.awaitAnother(20);
                before.addAll(List.copyOf(people.receipts));
                database.backUpTo(copy);
                people.awaitAnother(20);
                try (var restored = Database.restored(copy);
                        var second = Server.start("restored", work, restored, Map.of())) {
                    var there = new Client(second.address());
                    for (var receipt : before) {
                        assertThat(there.get("/api/v1/complaint", receipt).text("/correspondence/text"))
                                .isEqualTo("Vor dem Brand.");
                    }
                    var file = there.get("/api/v1/complaint", before.get(0))
                            .body()
                            .path("correspondence")
                            .path("files")
                            .path(0)
                            .path("id")
                            .asText();
                    assertThat(there.get("/api/v1/complaint/files/" + file, before.get(0))
                                    .status())
                            .isEqualTo(200);
                    people.goTo(there);
                    people.awaitAnother(20);
                    people.end();
                    assertThat(verified(there)).isTrue();
                    all = List.copyOf(people.receipts);
                    assertThat(people.failed).isEmpty();
                }
            }
            assertThat(all.size()).isGreaterThanOrEqualTo(60);
            assertThat(verified(client)).isTrue();
        }
    }

    private static boolean verified(Client client) {
        return client.get("/api/v1/journal/verification", client.staff("s94"))
                .body()
                .path("holds")
                .asBoolean();
    }
}
