package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hashing a password takes a third of a second of a core: it must not take the doors with it. */
class HangingSignInsIT {
    private static final int SIGN_INS = 60;

    private static Database database;
    private static Server server;
    private static Client client;

    /** A server of its own: after a flood strangers wait, and other tests' people are strangers. */
    @BeforeAll
    static void open() throws Exception {
        var work = Path.of(
                System.getProperty("work"), "hanging-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        server = Server.start("hanging", work, database, Map.of());
        client = new Client(server.address());
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        database.close();
    }

    private static <T> CompletableFuture<T> started(java.util.function.Supplier<T> what, CountDownLatch together) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return what.get();
                },
                task -> new Thread(task).start());
    }

    /** Each from a network of its own and with a name of its own, so that nothing but the gate holds them back. */
    private static Client.Answer signIn(int number) {
        return client.post(
                "/api/v1/sign-ins",
                Map.of("account", "hanging-" + number, "password", "falsch-falsch-falsch"),
                null,
                "X-Forwarded-For",
                "198.19.7." + number);
    }

    @Test
    void sixty_sign_ins_at_once_do_not_make_a_submit_or_the_inbox_fail() {
        var token = client.staff("s90");
        var together = new CountDownLatch(1);
        var signIns = IntStream.range(0, SIGN_INS)
                .mapToObj(number -> started(() -> signIn(number), together))
                .toList();
        var submits = IntStream.range(0, 4)
                .mapToObj(client -> started(HangingSignInsIT::submits, together))
                .toList();
        together.countDown();
        assertThat(submits).allSatisfy(done -> assertThat(done.join()).containsOnly(201));
        assertThat(client.get("/api/v1/staff/complaints", token).status()).isEqualTo(200);
        for (var signIn : signIns) {
            var answer = signIn.join();
            assertThat(answer.status()).isIn(401, 503);
            if (answer.status() == 503) {
                assertThat(answer.header("Retry-After")).isPresent();
                assertThat(answer.header("Content-Type").orElse("")).contains("problem+json");
            }
        }
    }

    private static List<Integer> submits() {
        return IntStream.range(0, 10)
                .mapToObj(i -> client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Nebenbei."), null)
                        .status())
                .toList();
    }
}
