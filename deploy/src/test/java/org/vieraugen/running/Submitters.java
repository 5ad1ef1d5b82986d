package org.vieraugen.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Clients that submit one complaint after another, each under a key of its own, and repeat what was not answered until it is. */
final class Submitters implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Supplier<String> address;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final Semaphore answers = new Semaphore(0);
    private volatile boolean over;
    private volatile boolean givingUp;

    /** What a client was told is taken. */
    record Acknowledged(String text, String reference, String receipt) {}

    /** @param address where the server is at this moment */
    Submitters(Supplier<String> address, int clients) {
        this.address = address;
        for (int i = 0; i < clients; i++) {
            int number = i;
            var thread = new Thread(() -> submit(number), "submitter " + i);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
    }

    private void submit(int client) {
        for (int i = 0; !over; i++) {
            var text = "Beschwerde " + i + " von " + client;
            while (!isTaken(text, "complaint-" + client + "-" + i) && !givingUp) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private boolean isTaken(String text, String key) {
        try {
            var client = clients.computeIfAbsent(address.get(), Client::new);
            var body = Client.JSON.writeValueAsString(Client.complaint("ANONYMOUS", text));
            var answer = client.send(HttpRequest.newBuilder(URI.create(client.address() + "/api/v1/complaints"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(body))
                    .build());
            if (answer.status() != 201) {
                refused.merge(answer.status() + " " + answer.text("type"), 1, Integer::sum);
                return false;
            }
            acknowledged.add(new Acknowledged(text, answer.text("reference"), answer.text("receipt")));
            answers.release();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for so many more that are acknowledged. */
    boolean awaitMore(int count, Duration patience) throws InterruptedException {
        answers.drainPermits();
        return answers.tryAcquire(count, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets each finish what it has begun. */
    List<Acknowledged> finish() throws InterruptedException {
        over = true;
        for (var thread : threads) {
            thread.join();
        }
        return List.copyOf(acknowledged);
    }

    /** The server is gone for good: nothing is repeated any more. */
    List<Acknowledged> giveUp() throws InterruptedException {
        givingUp = true;
        return finish();
    }

    @Override
    public void close() {
        givingUp = true;
        over = true;
    }

    /** What was answered instead, and how often. */
    Map<String, Integer> refused() {
        return new TreeMap<>(refused);
    }
}
