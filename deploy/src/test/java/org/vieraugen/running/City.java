package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.vieraugen.portal.PlainBrowser;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.swapped.MovedClock;

/** A city over years: a server of its own whose clock a story moves from day to day, with a mail server. */
final class City implements AutoCloseable {
    static final String COORDINATOR = "s90";
    static final String OMBUDSPERSON = "s92";
    static final String OFFICE = "Ausländerbehörde";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final MailSink mails;
    private final ServerClock clock;
    private final Database database;
    private final Server server;
    private Client client;

    /** @param first the day on which it begins */
    City(String name, LocalDate first) throws Exception {
        var work = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        clock = new ServerClock(Files.createDirectories(work));
        clock.to(first, LocalTime.of(9, 0));
        database = new Database(work);
        mails = new MailSink();
        server = Server.startWith(
                MovedClock.class,
                name,
                work,
                database,
                Map.ofEntries(
                        clock.setting(),
                        Map.entry("vieraugen.exchange.watch-seconds", "1"),
                        Map.entry("vieraugen.mail.host", "localhost"),
                        Map.entry("vieraugen.mail.port", Integer.toString(mails.port())),
                        Map.entry("vieraugen.mail.starttls", "false")));
        QuickSignIns.at(database);
        client = new Client(server.address());
    }

    /** From now on it is nine o'clock of that day; whoever was signed in long before is not any more. */
    void on(String day) throws IOException {
        at(day, "09:00");
    }

    void at(String day, String time) throws IOException {
        clock.to(LocalDate.parse(day), LocalTime.parse(time));
        client = new Client(server.address());
    }

    Client client() {
        return client;
    }

    /** Does what must succeed. */
    Answer done(String path, Object body, String staff) {
        var answer = client.post("/api/v1" + path, body, client.staff(staff));
        assertThat(answer.status()).as(path + ": " + answer.raw().body()).isIn(200, 201);
        return answer;
    }

    Answer done(String path, Object body) {
        return done(path, body, COORDINATOR);
    }

    /** Tries what a rule refuses. */
    void refused(String rule, String path, Object body, String staff) {
        var answer = client.post("/api/v1" + path, body, client.staff(staff));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.raw().body()).contains(rule);
    }

    JsonNode read(String path) {
        var answer = client.get("/api/v1" + path, client.staff(COORDINATOR));
        assertThat(answer.status()).as(path + ": " + answer.raw().body()).isEqualTo(200);
        return answer.body();
    }

    /** Somebody of staff before the pages. */
    PlainBrowser desk(String staff) {
        var browser = new PlainBrowser(client, "10.79.0.1");
        browser.signIn(staff, Client.PASSWORD);
        return browser;
    }

    /** What anybody reads. */
    String page(String path) {
        var answer = client.get(path, null);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.raw().body();
    }

    /** Waits until it is so, as people do whose clocks do not jump. */
    void until(String what, Check check) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!check.holds()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(200);
        }
    }

    /** Something that comes true by itself. */
    @FunctionalInterface
    interface Check {
        boolean holds() throws Exception;
    }

    @Override
    public void close() throws IOException {
        server.close();
        mails.close();
        database.close();
    }
}
