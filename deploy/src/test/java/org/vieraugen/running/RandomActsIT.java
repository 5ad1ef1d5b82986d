package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Random people do random acts over HTTP. Somebody who knows only what was sent and who was allowed to do what says what must not happen: {@link KnownCase} which acts of one
 * complaint break four eyes, {@link Watch} what nobody may read. At last every complaint is brought to its end.
 */
class RandomActsIT {
    private static final int ACTS = Integer.getInteger("acts", 2_000);
    private static final int CLIENTS = 4;

    @Test
    void no_random_acts_break_four_eyes_or_show_a_word_to_whom_it_concerns_and_every_complaint_ends() throws Exception {
        long seed = Long.getLong("seed", new Random().nextLong(Long.MAX_VALUE));
        System.out.println("random acts: " + ACTS + ", seed: " + seed);
        var work = Path.of(
                System.getProperty("work"), "acts-" + ProcessHandle.current().pid());
        var folder = Files.createDirectories(work.resolve("departments"));
        var foreigners = SampleOffices.foreigners();
        var residents = SampleOffices.residents().replace("lendsReviewers: false", "lendsReviewers: true");
        Files.writeString(folder.resolve("foreigners.yaml"), foreigners);
        Files.writeString(folder.resolve("residents.yaml"), residents);
        var office = new PlainOffice(foreigners, residents);
        try (var database = new Database(work);
                var server = Server.start(
                        "acts", work, database, Map.of("vieraugen.departments.folder", folder.toString()))) {
            QuickSignIns.at(database);
            var client = new Client(server.address());
            var watch = new Watch(client, office);

            long began = System.nanoTime();
            var left = new AtomicInteger(ACTS);
            together(number -> {
                var people = new RandomPeople(watch, office, seed + number);
                while (left.getAndDecrement() > 0) {
                    people.act();
                }
            });
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%d acts on %d complaints in %.0f s, %.0f a second: %s%n",
                    ACTS, watch.cases().size(), seconds, ACTS / seconds, watch.counted());

            var all = watch.cases();
            var next = new AtomicInteger();
            together(number -> {
                var way = new WayToTheEnd(watch, office, seed + CLIENTS + number, known -> age(database, known));
                for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                    way.walk(all.get(i));
                }
            });
            System.out.printf("all at their end after %.0f s more%n", (System.nanoTime() - began) / 1e9 - seconds);

            for (var auditor : new String[] {"s94", "r94"}) {
                var verified = client.get("/api/v1/journal/verification", client.staff(auditor));
                assertThat(verified.body().path("holds").asBoolean())
                        .as(verified.raw().body())
                        .isTrue();
            }
        }
    }

    private interface Work {
        void act(int number) throws Exception;
    }

    /** So many clients at once; the first thing that goes wrong with one of them is thrown. */
    private static void together(Work work) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var running = new ArrayList<Future<Void>>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                Callable<Void> one = () -> {
                    work.act(number);
                    return null;
                };
                running.add(clients.submit(one));
            }
            for (var one : running) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** The thirty days in which a review can be asked for are over. */
    private static void age(Database database, KnownCase known) {
        try (var admin = database.connect("vieraugen", "postgres");
                var age = admin.prepareStatement(
                        "UPDATE complaint SET deadlines = regexp_replace(deadlines, '\\d{4}(-\\d\\d-\\d\\d)', '2020\\1', 'g') WHERE reference = ?")) {
            age.setString(1, known.reference);
            age.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
