package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** The exchange's pages for everybody and for the staff in a browser: 320 pixels wide, with long words everywhere, from right to left, by keyboard, and without barriers. */
class ExchangePagesIT {
    private static final String LONG =
            "Aufenthaltserlaubnisverlängerungsantragsbearbeitungsdauerüberschreitungsmitteilung";
    private static final String OFFICE = "Ausländerbehörde " + LONG;
    private static final String COUNCIL = "Migrantenbeirat " + LONG;
    private static final String EXCHANGE = "/api/v1/staff/exchange/";

    private static Client client;
    private static String series = "";
    private static String session = "";
    private static String question = "";
    private static String open = "";

    @BeforeAll
    static void filled() throws Exception {
        client = new Client(House.running().one.address());
        var today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        series = made(
                EXCHANGE + "series",
                Map.of(
                        "what",
                        Map.of("name", LONG, "purpose", LONG, "host", OFFICE, "partners", List.of(COUNCIL)),
                        "often",
                        Map.of("months", 3, "week", "LAST", "day", "FRIDAY", "from", today, "closing", 0),
                        "meeting",
                        Map.of("at", "17:00", "minutes", 120, "place", LONG)));
        session = begunToday();
        var at = EXCHANGE + "sessions/" + session;
        var measure = Map.of("kind", "MEASURE", "text", LONG, "owner", OFFICE, "due", today);
        var votes = Map.of("yes", 5, "no", 1, "abstentions", 0);
        var resolution =
                made(at + "/resolutions", Map.of("text", LONG, "how", "VOTE", "votes", votes, "leads", measure));
        open = made(at + "/resolutions", Map.of("text", LONG, "how", "VOTE", "votes", votes, "leads", measure));
        var fulfilled = Map.of(
                "text",
                LONG,
                "evidence",
                LONG,
                "evidenceDay",
                today,
                "address",
                "https://stadt.example/" + "1234567890".repeat(20));
        done(EXCHANGE + "resolutions/" + resolution + "/fulfilments", fulfilled, "s90");
        var asked =
                Map.of("organisation", COUNCIL, "capacity", "PARTNER", "title", LONG, "text", LONG + "?", "day", today);
        question = made("/api/v1/staff/questions", asked);
        done("/api/v1/staff/questions/" + question + "/showing", null, "s90");
        done("/api/v1/staff/questions/" + question + "/answers", Map.of("text", LONG), "s90");
        done("/api/v1/staff/questions/" + question + "/answers/1/confirmation", null, "s92");
    }

    /** One with a topic, planned for tomorrow, and shifted in the database as if that had come. */
    private static String begunToday() throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var meeting = Map.of("at", "00:00", "minutes", 60, "place", LONG);
        var id = made(
                EXCHANGE + "series/" + series + "/sessions",
                Map.of("day", today.plusDays(1).toString(), "meeting", meeting));
        done(EXCHANGE + "sessions/" + id + "/topics", Map.of("organisation", COUNCIL, "title", LONG), "s90");
        try (var admin = House.running().database.connect("vieraugen", "postgres");
                var shift = admin.prepareStatement("UPDATE exchange_session SET day = ?, closing = ? WHERE id = ?")) {
            shift.setObject(1, today);
            shift.setObject(2, today);
            shift.setObject(3, UUID.fromString(id));
            assertThat(shift.executeUpdate()).isOne();
        }
        return id;
    }

    private static String made(String path, Object body) {
        var answer = client.post(path, body, client.staff("s90"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer.text("id");
    }

    private static void done(String path, Object body, String staff) {
        var answer = client.post(path, body, client.staff(staff));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    private static Page narrow() {
        return Browser.running().page(new Look(320, 640, true, Look.PHONE.colours(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void everybody_s_pages_fit_320_pixels_and_have_no_barrier(String language) {
        var page = narrow();
        page.navigate(client.address() + "/" + language + "/exchange");
        assertThat(page.getAttribute("html", "dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        Barriers.none(page);
        var year = Integer.toString(LocalDate.now(ZoneId.of("Europe/Berlin")).getYear());
        for (var path : List.of(
                "/exchange?year=" + year,
                "/exchange/series/" + series,
                "/exchange/series/" + series + "?year=" + year,
                "/exchange/sessions/" + session)) {
            page.navigate(client.address() + "/" + language + path);
            assertThat(page.textContent("main")).as(path).contains(LONG);
            Barriers.none(page);
        }
        page.navigate(client.address() + "/" + language + "/exchange");
        page.click("main a[href$='/questions']");
        page.waitForURL("**/questions");
        assertThat(page.textContent("main")).contains(LONG);
        Barriers.none(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void the_staff_s_pages_fit_320_pixels_and_have_no_barrier(String language) {
        var page = narrow();
        new StaffWalk(page, client.address(), language).signIn("s90");
        var at = "/staff/exchange/sessions/" + session;
        for (var path : List.of(
                "/staff/exchange",
                "/staff/exchange/" + series,
                at,
                at + "/resolutions",
                "/staff/questions",
                "/staff/questions/" + question)) {
            page.navigate(client.address() + "/" + language + path);
            assertThat(page.textContent("main")).as(path).contains(LONG);
            Barriers.none(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void what_shows_something_is_chosen_on_a_page_that_fits_320_pixels_and_has_no_barrier(String language) {
        var page = narrow();
        new StaffWalk(page, client.address(), language).signIn("s90");
        page.navigate(client.address() + "/" + language + "/staff/exchange/sessions/" + session + "/resolutions");
        page.evalOnSelector(
                "main form[action$='/resolutions/" + open + "/fulfilled'] input[name='seek']",
                "(field, words) => { field.value = words; field.form.submit(); }",
                LONG.substring(0, 30));
        page.waitForSelector("main input[name='chosen']");
        assertThat(page.textContent("main")).contains(LONG);
        Barriers.none(page);
        page.click("main form button");
        page.waitForSelector("#chosen-error");
        Barriers.none(page);
    }

    @Test
    void minutes_are_begun_written_and_found_by_keyboard_alone() {
        var page = narrow();
        new StaffWalk(page, client.address(), "de").signIn("s90");
        page.navigate(client.address() + "/de/staff/exchange/sessions/" + session + "/minutes");
        Barriers.none(page);
        page.focus("main form button");
        page.keyboard().press("Enter");
        page.waitForSelector("main .kern-alert--success");
        var heading = LONG + " " + UUID.randomUUID();
        page.focus("main form[action$='/items'] input[name='heading']");
        page.keyboard().type(heading);
        page.keyboard().press("Enter");
        page.waitForSelector("main .kern-alert--success");
        assertThat(page.textContent("main")).contains(heading);
        Barriers.none(page);
    }
}
