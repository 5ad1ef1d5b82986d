package org.vieraugen.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vieraugen.running.Client;
import org.vieraugen.running.Database;
import org.vieraugen.running.Server;

/**
 * The exchange after twenty years: how long each of its pages takes one reader, beside a plain read of the rows it is made of, and what each of its clocks costs when there is nothing to
 * do. No page may take more than 50 ms at the median. Alone with {@code -Dbench.only=exchange}.
 */
final class ExchangeLoad {
    private static final int WARM_UP = 40;
    private static final int READS = 60;
    /** A page that is slow is not read as often. */
    private static final double MOST_SECONDS = 6;

    private static final int RUNS = 12;
    private static final double MOST_MILLIS = 50;
    private static final String OF_DEPARTMENT = " WHERE department = 'foreigners'";

    private final Client client;
    private final ExchangeRooms rooms;
    private final String staff;
    private final String partner;
    private final List<String> slow = new ArrayList<>();

    private ExchangeLoad(Client client, ExchangeRooms rooms) throws SQLException {
        this.client = client;
        this.rooms = rooms;
        staff = client.staff("s90");
        partner = rooms.guests()
                .open(rooms.participants().at(ExchangeLoader.BOX), Instant.now().plus(Duration.ofDays(1)));
        rooms.connection().commit();
    }

    static void measure(Path work) throws IOException, SQLException, InterruptedException {
        try (var database = new Database(work);
                var server = Server.start("exchange", work, database, Map.of());
                var rooms = new ExchangeRooms(database, work.resolve("keys"))) {
            long start = System.nanoTime();
            ExchangeLoader.fill(rooms, LocalDate.now(ZoneId.of("Europe/Berlin")));
            System.out.printf("twenty years of exchange loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
            var load = new ExchangeLoad(new Client(server.address()), rooms);
            load.counts();
            load.clocks();
            load.pages();
            System.out.println(
                    load.slow.isEmpty()
                            ? "no page takes more than 50 ms at the median"
                            : "more than 50 ms at the median: " + String.join(", ", load.slow));
        }
    }

    private void counts() {
        for (var table : List.of(
                "body",
                "body_member",
                "exchange_series",
                "exchange_session",
                "exchange_topic",
                "minutes",
                "minutes_item",
                "resolution",
                "participant",
                "session_invitation",
                "session_reply",
                "mandate",
                "mandate_point",
                "exchange_question")) {
            System.out.printf(Locale.ROOT, "  %-20s %,d%n", table, number("SELECT count(*) FROM " + table));
        }
    }

    private long number(String query) {
        return rooms.sql().first(query, row -> row.getLong(1)).orElseThrow();
    }

    private String key(String query) {
        return rooms.sql().first(query, row -> row.getString(1)).orElseThrow();
    }

    /** A clock when it has been everywhere, and nothing is due. */
    private void clocks() throws SQLException {
        var inviting = rooms.inviting();
        var watching = rooms.watching();
        clock("invitations", inviting::handle);
        clock("sessions nobody spoke of, and missed intervals", watching::handle);
    }

    private void clock(String what, Runnable run) throws SQLException {
        var times = new ArrayList<Double>();
        int statements = 0;
        for (int i = 0; i < RUNS; i++) {
            rooms.statements();
            long start = System.nanoTime();
            run.run();
            rooms.connection().commit();
            times.add((System.nanoTime() - start) / 1e6);
            statements = rooms.statements();
        }
        System.out.printf(
                Locale.ROOT,
                "clock: %-26s first %7.1f ms, then %7.1f ms (median), %d statements%n",
                what,
                times.get(0),
                middle(times.subList(2, RUNS)),
                statements);
    }

    private void pages() {
        var series = key("SELECT id FROM exchange_series WHERE last_day IS NULL AND months = 1 ORDER BY name LIMIT 1");
        var held = key(
                "SELECT s.id FROM exchange_session s JOIN exchange_series e ON e.department = s.department AND e.id = s.series"
                        + " WHERE s.state = 'HELD' AND 'Verein 2' = ANY (s.attended) AND e.last_day IS NULL ORDER BY s.day DESC, s.id LIMIT 1");
        var coming = key(
                "SELECT s.id FROM exchange_session s JOIN exchange_series e ON e.department = s.department AND e.id = s.series"
                        + " WHERE s.state = 'PLANNED' AND 'Verein 2' = ANY (e.partners) ORDER BY e.months, s.id LIMIT 1");
        var body = key("SELECT id FROM body WHERE last_day IS NULL ORDER BY name LIMIT 1");
        var mandate = key("SELECT id FROM mandate ORDER BY day DESC LIMIT 1");
        var question = key("SELECT id FROM exchange_question ORDER BY day DESC LIMIT 1");
        var guest = key("SELECT id FROM participant WHERE last_day IS NULL LIMIT 1");
        var sessions = "SELECT * FROM exchange_session" + OF_DEPARTMENT + " AND day > current_date - 365";
        var ofSeries = "SELECT * FROM exchange_session" + OF_DEPARTMENT + " AND series = '" + series + "'";
        var minutes = "SELECT * FROM minutes_item" + OF_DEPARTMENT + " AND minutes = '" + held + "'";
        var session = "SELECT * FROM exchange_topic" + OF_DEPARTMENT + " AND session = '" + coming + "'";
        var mandates = "SELECT * FROM mandate" + OF_DEPARTMENT + " ORDER BY day DESC LIMIT 20";
        var questions = "SELECT * FROM exchange_question" + OF_DEPARTMENT + " ORDER BY day DESC LIMIT 50";
        var year = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() - 10;

        everybody("/de/exchange", sessions);
        everybody("/ar/exchange", sessions);
        everybody("/de/exchange?year=" + year, sessions);
        everybody("/de/exchange/series/" + series, ofSeries);
        everybody("/de/exchange/series/" + series + "?year=" + year, ofSeries);
        everybody("/de/exchange.ics", sessions);
        everybody("/de/exchange/feed.atom", sessions);
        everybody("/de/exchange/sessions/" + held, minutes);
        everybody("/de/council", mandates);
        everybody("/de/questions", questions);
        everybody("/api/v1/exchange", sessions);
        everybody("/api/v1/exchange/series/" + series, ofSeries);
        everybody(
                "/api/v1/exchange/series/" + series + "/resolutions",
                "SELECT * FROM resolution" + OF_DEPARTMENT + " AND series = '" + series + "'");
        everybody("/api/v1/exchange/sessions/" + held + "/minutes", minutes);
        everybody("/api/v1/questions", questions);

        desk("/de/staff/exchange", "SELECT * FROM exchange_series" + OF_DEPARTMENT);
        desk("/de/staff/exchange/" + series, ofSeries);
        desk("/de/staff/exchange/sessions/" + coming, session);
        desk("/de/staff/exchange/sessions/" + held, session);
        desk("/de/staff/exchange/sessions/" + held + "/minutes", minutes);
        desk("/de/staff/exchange/sessions/" + held + "/minutes/print", minutes);
        desk(
                "/de/staff/exchange/sessions/" + held + "/resolutions",
                "SELECT * FROM resolution" + OF_DEPARTMENT + " AND session = '" + held + "'");
        desk("/de/staff/bodies", "SELECT * FROM body" + OF_DEPARTMENT);
        desk("/de/staff/bodies/" + body, "SELECT * FROM body_member" + OF_DEPARTMENT + " AND body = '" + body + "'");
        desk("/de/staff/mandates", mandates);
        desk(
                "/de/staff/mandates/" + mandate,
                "SELECT * FROM mandate_point" + OF_DEPARTMENT + " AND mandate = '" + mandate + "'");
        desk("/de/staff/questions", questions);
        desk(
                "/de/staff/questions/" + question,
                "SELECT * FROM exchange_question" + OF_DEPARTMENT + " AND id = '" + question + "'");
        desk("/de/staff/participants", "SELECT * FROM participant" + OF_DEPARTMENT);
        desk(
                "/de/staff/participants/" + guest,
                "SELECT * FROM participant" + OF_DEPARTMENT + " AND id = '" + guest + "'");
        desk("/api/v1/staff/exchange/series", sessions);
        desk("/api/v1/staff/exchange/series/" + series, ofSeries);
        desk("/api/v1/staff/exchange/sessions/" + coming, session);
        desk("/api/v1/staff/bodies", "SELECT * FROM body" + OF_DEPARTMENT);
        desk("/api/v1/mandates", mandates);
        desk("/api/v1/staff/questions", questions);
        desk("/api/v1/staff/participants", "SELECT * FROM participant" + OF_DEPARTMENT);

        guest("/de/partner/home", "SELECT * FROM exchange_series" + OF_DEPARTMENT + " AND 'Verein 2' = ANY (partners)");
        guest("/de/partner/sessions/" + coming, session);
        guest("/de/partner/sessions/" + held, session);
        guest("/de/partner/sessions/" + held + "/minutes", minutes);
    }

    private void everybody(String path, String plain) {
        page(path, plain);
    }

    private void desk(String path, String plain) {
        if (path.startsWith("/api")) {
            page(path, plain, "Authorization", staff);
        } else {
            page(path, plain, "Cookie", "__Host-staff=" + staff.replace("Bearer ", ""));
        }
    }

    private void guest(String path, String plain) {
        page(path, plain, "Cookie", "__Host-partner=" + partner);
    }

    private void page(String path, String plain, String... headers) {
        var times = new ArrayList<Double>();
        int length = 0;
        long began = System.nanoTime();
        for (int i = 0; i < WARM_UP + READS && (System.nanoTime() - began) / 1e9 < MOST_SECONDS; i++) {
            long start = System.nanoTime();
            var answer = client.get(path, null, headers);
            double millis = (System.nanoTime() - start) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " says " + answer.status());
            }
            length = answer.raw().body().length();
            times.add(millis);
        }
        var warm = new ArrayList<>(times.subList(Math.min(WARM_UP, times.size() / 2), times.size()));
        double median = middle(warm);
        double rows = plain(plain);
        if (median > MOST_MILLIS) {
            slow.add(path);
        }
        System.out.printf(
                Locale.ROOT,
                "%-95s p50 %7.1f  p95 %7.1f ms  %,9d characters | plain rows %6.2f ms, ratio %.0f%n",
                path,
                median,
                warm.get(warm.size() * 95 / 100),
                length,
                rows,
                median / rows);
    }

    private double plain(String query) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            rooms.sql().list(query, row -> row.getString(2));
            times.add((System.nanoTime() - start) / 1e6);
        }
        return middle(times);
    }

    /** Sorts them, too. */
    private static double middle(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
