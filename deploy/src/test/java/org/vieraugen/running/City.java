package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.vieraugen.portal.PlainBrowser;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.swapped.MovedClock;

/** A city over years: a server of its own whose clock a story moves from day to day, with a mail server. */
final class City implements AutoCloseable {
    static final String COORDINATOR = "s90";
    static final String OMBUDSPERSON = "s92";
    static final String OFFICE = "Ausländerbehörde";

    private static final String CODE_MAIL = "Code zum Anmelden";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final GreenMail mails = new GreenMail(new ServerSetup(Server.freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
    private final ServerClock clock;
    private final Database database;
    private final Server server;
    private final Map<String, PlainBrowser> desks = new HashMap<>();
    private Client client;

    /** @param first the day on which it begins */
    City(String name, LocalDate first) throws Exception {
        var work = Path.of(
                System.getProperty("work"), name + "-" + ProcessHandle.current().pid());
        clock = new ServerClock(Files.createDirectories(work));
        clock.to(first, LocalTime.of(9, 0));
        database = new Database(work);
        mails.start();
        server = Server.startWith(
                MovedClock.class,
                name,
                work,
                database,
                Map.ofEntries(
                        clock.setting(),
                        Map.entry("vieraugen.exchange.watch-seconds", "1"),
                        Map.entry("vieraugen.mail.host", "localhost"),
                        Map.entry(
                                "vieraugen.mail.port",
                                Integer.toString(mails.getSmtp().getPort())),
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
        desks.clear();
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

    /** Somebody of staff before the pages, who signs in once a day. */
    PlainBrowser desk(String staff) {
        return desks.computeIfAbsent(staff, name -> {
            var browser = new PlainBrowser(client, "10.79.0.1");
            browser.signIn(name, Client.PASSWORD);
            return browser;
        });
    }

    String opened(String staff, String page) {
        var answer = desk(staff).open("/de" + page);
        assertThat(answer.status()).as(page + " " + answer.header("Location")).isEqualTo(200);
        return answer.raw().body();
    }

    String filled(String staff, String page, String action, Map<String, String> typed) {
        return filled(desk(staff), page, action, typed);
    }

    /**
     * Fills in a form that is taken; what stands on the page after it.
     *
     * @param action where it goes: below the page, or to another one of the staff
     */
    String filled(PlainBrowser browser, String page, String action, Map<String, String> typed) {
        var answer = browser.fill("/de" + page, "/de" + (action.startsWith("/staff/") ? action : page + action), typed);
        if (answer.status() == 303) {
            var next = URI.create(answer.header("Location").orElseThrow());
            answer = browser.open(next.getPath() + (next.getQuery() == null ? "" : "?" + next.getQuery()));
        }
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.raw().body();
    }

    PlainBrowser stranger() {
        return new PlainBrowser(client, "10.79.0.3");
    }

    /** Somebody from outside, who signs in with the code that comes by mail. */
    PlainBrowser guest(String address) throws Exception {
        var browser = new PlainBrowser(client, "10.79.0.2");
        int before = ReceivedMails.to(address, CODE_MAIL, 0, mails).size();
        browser.fill("/de/partner", "/de/partner", Map.of("address", address));
        var mail = ReceivedMails.to(address, CODE_MAIL, before + 1, mails).get(before);
        var entered = browser.fill("/de/partner/code", "/de/partner/code", Map.of("code", ReceivedMails.code(mail)));
        assertThat(entered.status()).as(entered.raw().body()).isEqualTo(303);
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
        mails.stop();
        database.close();
    }
}
