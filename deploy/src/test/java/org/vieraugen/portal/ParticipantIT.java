package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.Client.Answer;
import org.vieraugen.running.House;
import org.vieraugen.running.ReceivedMails;
import org.vieraugen.web.faces.Api;
import org.vieraugen.web.faces.Portal;

/**
 * People from outside at a running server: with a code that came by mail they see the meetings of their own organisation, and nothing else; whatever becomes of their mails, whoever
 * else reads them (E2, E5).
 */
class ParticipantIT {
    private static final String COORDINATOR = "s90";
    private static final String OFFICE = "Ausländerbehörde";
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}:]+)(:(?:[^{}]|\\{[^{}]*})*)?}");
    /** What differs from one answer to the next. */
    private static final Pattern CHANCE = Pattern.compile(
            "name=\"token\" value=\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|data-challenge=\"[^\"]*\"");

    private static House house;
    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        house = House.running();
        client = new Client(house.one.address());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    /** An organisation with a series, a person and a browser of its own. */
    private static final class Organisation {
        final String name = "Verein " + UUID.randomUUID();
        final String address = UUID.randomUUID() + "@verein.example";
        final String participant;
        final String series;
        final String session;
        final PlainBrowser browser = new PlainBrowser(client, network());

        Organisation(String language) {
            var plan = Map.of(
                    "what",
                    Map.of("name", "Reihe " + name, "purpose", "…", "host", OFFICE, "partners", List.of(name)),
                    "often",
                    Map.of("months", 1, "week", "LAST", "day", "FRIDAY", "from", today().toString(), "closing", 0),
                    "meeting",
                    Map.of(
                            "at",
                            "23:00",
                            "minutes",
                            30,
                            "place",
                            "Rathaus",
                            "link",
                            "https://meet.example/nur-fuer-uns"));
            series = staff("/api/v1/staff/exchange/series", plan, 201).text("id");
            session = client.get("/api/v1/staff/exchange/series/" + series, client.staff(COORDINATOR))
                    .body()
                    .at("/sessions/0/id")
                    .asText();
            participant = staff("/api/v1/staff/participants", invitation(language), 201)
                    .text("id");
        }

        Map<String, Object> invitation(String language) {
            return Map.of(
                    "name", "Amal " + name,
                    "address", address,
                    "organisation", name,
                    "language", language,
                    "from", today().toString());
        }

        Answer asks(PlainBrowser in) {
            return in.send("/de/partner", "/de/partner", Map.of("address", address));
        }

        Answer enters(PlainBrowser in, String code) {
            return in.send("/de/partner/code", "/de/partner/code", Map.of("code", code));
        }

        /** The code of the mail with that number. */
        String code(int number) throws Exception {
            return ReceivedMails.code(mails("Anmelden|Giriş", address, number).get(number - 1));
        }

        Organisation signedIn() throws Exception {
            assertThat(asks(browser).status()).isEqualTo(303);
            assertThat(enters(browser, code(1)).status()).isEqualTo(303);
            assertThat(browser.cookie("__Host-partner")).isPresent();
            return this;
        }
    }

    private static String network() {
        var random = UUID.randomUUID();
        return "198.18." + (random.getMostSignificantBits() & 127) + "." + (random.getLeastSignificantBits() & 127);
    }

    private static Answer staff(String path, Object body, int status) {
        var answer = client.post(path, body, client.staff(COORDINATOR));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        return answer;
    }

    /** The mails with such a subject to that address, when there are at least so many. */
    private static List<MimeMessage> mails(String subject, String address, int atLeast) throws Exception {
        return ReceivedMails.to(address, subject, atLeast, house.mail, Duration.ofSeconds(40));
    }

    @Test
    void E2_an_invited_person_signs_in_sees_the_meeting_and_puts_a_topic_on_the_agenda() throws Exception {
        var council = new Organisation("de");
        var mail = ReceivedMails.text(mails("Zugang", council.address, 1).get(0));
        assertThat(mail).contains("/de/partner", council.name).doesNotContain("Amal");
        assertThat(mail.lines().filter(line -> line.contains("http")).toList())
                .allMatch(line -> line.strip().endsWith("/de/partner"));

        council.signedIn();
        assertThat(council.browser.line("__Host-partner"))
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        assertThat(council.browser.open("/de/partner/home").raw().body()).contains("Reihe " + council.name);
        var page = "/de/partner/sessions/" + council.session;
        assertThat(council.browser.open(page).raw().body()).contains("https://meet.example/nur-fuer-uns");
        var added = council.browser.send(page, page + "/topics", Map.of("title", "Termine " + council.name));
        assertThat(added.status()).as(added.raw().body()).isEqualTo(200);
        assertThat(client.get("/de/exchange", null).raw().body())
                .contains("Termine " + council.name)
                .doesNotContain("meet.example");
        var topics = client.get("/api/v1/staff/exchange/sessions/" + council.session, client.staff(COORDINATOR))
                .body()
                .path("topics");
        assertThat(topics.at("/0/organisation").asText()).isEqualTo(council.name);
        var withdrawn = council.browser.send(
                page, page + "/topics/" + topics.at("/0/id").asText() + "/withdraw", Map.of());
        assertThat(withdrawn.status()).isEqualTo(200);

        assertThat(council.browser.send(page, "/de/partner/sign-out", Map.of()).status())
                .isEqualTo(303);
        assertThat(council.browser.open(page).header("Location").orElse("")).endsWith("/de/partner");
    }

    @Test
    void E5_whatever_follows_the_links_of_a_mail_opens_and_uses_up_nothing() throws Exception {
        var council = new Organisation("de");
        assertThat(council.asks(council.browser).status()).isEqualTo(303);
        var code = council.code(1);
        for (var path : List.of("/de/partner", "/de/partner/code", "/de/partner/home", "/ar/partner")) {
            for (var method : List.of("GET", "HEAD", "OPTIONS", "GET")) {
                var answer = client.send(method, path, null, null);
                assertThat(answer.status()).isLessThan(400);
                assertThat(answer.raw().headers().allValues("Set-Cookie"))
                        .noneMatch(cookie -> cookie.startsWith("__Host-partner"));
            }
        }
        var outwards = client.send("GET", "/de/partner/sign-out", null, null);
        assertThat(outwards.status()).isEqualTo(303);
        assertThat(outwards.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(council.enters(council.browser, code).status()).isEqualTo(303);
        assertThat(council.browser.open("/de/partner/home").status()).isEqualTo(200);
    }

    @Test
    void E5_a_mail_that_was_passed_on_opens_nothing_in_another_browser_and_a_code_counts_once() throws Exception {
        var council = new Organisation("de");
        assertThat(council.asks(council.browser).status()).isEqualTo(303);
        var code = council.code(1);
        var elsewhere = new PlainBrowser(client, network());
        // Without having asked, there is no page to enter it on.
        assertThat(elsewhere.open("/de/partner/code").status()).isEqualTo(303);
        assertThat(elsewhere
                        .send("/de/partner", "/de/partner/code", Map.of("code", code))
                        .status())
                .isEqualTo(422);
        assertThat(council.asks(elsewhere).status()).isEqualTo(303);
        assertThat(council.enters(elsewhere, code).status()).isEqualTo(422);
        assertThat(elsewhere.cookie("__Host-partner")).isEmpty();

        assertThat(council.enters(council.browser, code).status()).isEqualTo(303);
        council.browser.forget("__Host-partner");
        assertThat(council.browser.open("/de/partner/code").status()).isEqualTo(303);
        assertThat(council.browser
                        .send("/de/partner", "/de/partner/code", Map.of("code", code))
                        .status())
                .isEqualTo(422);
        assertThat(council.browser.cookie("__Host-partner")).isEmpty();
    }

    @Test
    void E5_after_five_wrong_tries_the_right_code_is_not_looked_at() throws Exception {
        var council = new Organisation("de");
        council.asks(council.browser);
        var code = council.code(1);
        var wrong = code.equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 5; i++) {
            assertThat(council.enters(council.browser, wrong).status()).isEqualTo(422);
        }
        assertThat(council.enters(council.browser, code).status()).isEqualTo(422);
        assertThat(council.browser.cookie("__Host-partner")).isEmpty();
    }

    @Test
    void E5_a_code_whose_time_is_over_opens_nothing() throws Exception {
        var council = new Organisation("de");
        council.asks(council.browser);
        var code = council.code(1);
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.executeUpdate("UPDATE participant_code SET ends_at = ends_at - interval '10 minutes'");
        }
        assertThat(council.enters(council.browser, code).status()).isEqualTo(422);
    }

    @Test
    void E5_an_end_shuts_an_open_session_on_every_server_at_once() throws Exception {
        var council = new Organisation("de").signedIn();
        var home = "/de/partner/home";
        assertThat(council.browser.open(home).status()).isEqualTo(200);
        var two = new Client(house.two.address());
        assertThat(two.post("/api/v1/staff/participants/" + council.participant + "/end", null, two.staff(COORDINATOR))
                        .status())
                .isEqualTo(200);
        assertThat(council.browser.open(home).status()).isEqualTo(303);
        council.asks(council.browser);
        // Whoever asks after that gets a code: what was to come before has come.
        new Organisation("de").signedIn();
        assertThat(mails("Anmelden", council.address, 1)).hasSize(1);
        // The mailbox is free for whoever comes next, and the browser that was signed in stays out.
        staff("/api/v1/staff/participants", council.invitation("de"), 201);
        assertThat(council.browser.open(home).status()).isEqualTo(303);
    }

    @Test
    void E5_a_term_that_is_over_by_the_clock_shuts_it_too() throws Exception {
        var council = new Organisation("de").signedIn();
        try (var admin = house.database.connect("vieraugen", "postgres");
                var statement = admin.prepareStatement(
                        "UPDATE participant SET first_day = first_day - 9, last_day = first_day - 1 WHERE id = ?")) {
            statement.setObject(1, UUID.fromString(council.participant));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        assertThat(council.browser.open("/de/partner/home").status()).isEqualTo(303);
    }

    @Test
    void E5_nobody_learns_who_is_invited() throws Exception {
        var council = new Organisation("de");
        var stranger = new PlainBrowser(client, network());
        var known = council.asks(council.browser);
        var unknown =
                stranger.send("/de/partner", "/de/partner", Map.of("address", UUID.randomUUID() + "@verein.example"));
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
        var pages = Stream.of(council.browser, stranger)
                .map(browser -> plain(browser.open("/de/partner/code").raw().body()))
                .distinct();
        assertThat(pages).hasSize(1);
        var wrong = Stream.of(council.browser, stranger)
                .map(browser -> plain(council.enters(browser, "1234").raw().body()))
                .distinct();
        assertThat(wrong).hasSize(1);
    }

    @Test
    void E5_a_form_without_the_token_of_its_page_does_nothing() throws Exception {
        var council = new Organisation("de").signedIn();
        var page = "/de/partner/sessions/" + council.session;
        var forged = HttpRequest.newBuilder(URI.create(client.address() + page + "/topics"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Cookie",
                        "__Host-partner="
                                + council.browser.cookie("__Host-partner").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofString("title=Fremd"))
                .build();
        assertThat(client.send(forged).status()).isEqualTo(422);
        assertThat(council.browser.open(page).raw().body()).doesNotContain("Fremd");
    }

    @Test
    void E5_another_organisations_meetings_are_unknown() throws Exception {
        var ours = new Organisation("de").signedIn();
        var theirs = new Organisation("tr");
        var page = "/de/partner/sessions/" + theirs.session;
        assertThat(ours.browser.open(page).status()).isEqualTo(404);
        assertThat(ours.browser.open("/de/partner/home").raw().body()).doesNotContain(theirs.name);
        for (var path : List.of("/topics", "/topics/" + UUID.randomUUID() + "/withdraw")) {
            assertThat(ours.browser
                            .send("/de/partner/home", page + path, Map.of("title", "Fremd"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void E5_their_pages_are_there_in_their_languages_and_lead_there_from_all_others() {
        for (var language : List.of("de", "en", "ar", "uk", "tr", "fa", "ru", "fr", "es", "vi")) {
            var page = client.get("/" + language + "/partner", null);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.raw().body()).contains("<html lang=\"" + language + "\"");
        }
        assertThat(client.get("/pl/partner", null).header("Location").orElse(""))
                .endsWith("/en/partner");
        assertThat(client.get("/zh/partner", null, "Accept-Language", "tr")
                        .header("Location")
                        .orElse(""))
                .endsWith("/tr/partner");
        assertThat(client.get("/partner", null, "Accept-Language", "uk")
                        .header("Location")
                        .orElse(""))
                .endsWith("/uk/partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "fa", "vi"})
    void their_pages_fit_320_pixels_are_used_by_keys_and_have_no_barrier(String language) throws Exception {
        var council = new Organisation("de");
        var page = Browser.running().page(new Look(320, 640, true, Look.PHONE.colours(), false));
        page.navigate(client.address() + "/" + language + "/partner");
        assertThat(page.getAttribute("html", "dir"))
                .isEqualTo(List.of("ar", "fa").contains(language) ? "rtl" : "ltr");
        Barriers.none(page);
        page.fill("#address", council.address);
        page.press("#address", "Enter");
        page.waitForURL("**/partner/code");
        Barriers.none(page);
        page.fill("#code", "1234");
        page.press("#code", "Enter");
        page.waitForSelector("#code-error");
        Barriers.none(page);
        page.fill("#code", council.code(1));
        page.press("#code", "Enter");
        page.waitForURL("**/partner/home");
        Barriers.none(page);
        page.click("main a[href$='" + council.session + "']");
        page.waitForURL("**/partner/sessions/**");
        page.fill("#title", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung");
        page.press("#title", "Enter");
        page.waitForSelector(".kern-alert--success");
        Barriers.none(page);
        page.navigate(client.address() + "/" + language + "/partner/questions");
        Barriers.none(page);
        page.fill("#title", "Aufenthaltserlaubnisverlängerungsantragsbearbeitungsdauer");
        page.press("#title", "Enter");
        page.waitForSelector("#text-error");
        Barriers.none(page);
        page.fill("#text", "Wie lange dauert es?");
        page.click("#ask button");
        page.waitForSelector(".kern-alert--success");
        Barriers.none(page);
        page.navigate(client.address() + "/" + language + "/partner/data");
        Barriers.none(page);
    }

    @Test
    void E5_whoever_added_a_passkey_comes_in_without_a_mail_until_the_end() throws Exception {
        var council = new Organisation("de");
        var root = client.address().replace("127.0.0.1", "localhost");
        var page = Browser.running().page(Look.DESKTOP);
        SignInIT.authenticator(page);
        page.navigate(root + "/de/partner");
        page.fill("#address", council.address);
        page.press("#address", "Enter");
        page.waitForURL("**/partner/code");
        page.fill("#code", council.code(1));
        page.press("#code", "Enter");
        page.waitForURL("**/partner/home");
        page.navigate(root + "/de/partner/data");
        assertThat(page.textContent("main")).contains("Amal " + council.name, council.address);
        Barriers.none(page);
        page.fill("#name", "Mein Telefon");
        page.click("#passkey");
        page.waitForSelector(".kern-alert--success");
        assertThat(page.textContent("main")).contains("Mein Telefon");
        page.click("form[action$='/sign-out'] button");
        page.waitForURL("**/partner");
        page.click("main a[href$='/partner/passkey']");
        page.waitForURL("**/partner/passkey");
        Barriers.none(page);
        page.click("#passkey");
        page.waitForURL("**/partner/home");
        assertThat(mails("Anmelden", council.address, 1)).hasSize(1);

        staff("/api/v1/staff/participants/" + council.participant + "/end", Map.of(), 200);
        page.navigate(root + "/de/partner/passkey");
        page.click("#passkey");
        page.waitForSelector("[data-summary]");
        assertThat(page.url()).endsWith("/partner/passkey");
    }

    @Test
    void the_staff_s_pages_about_them_fit_320_pixels_and_have_no_barrier() throws Exception {
        var council = new Organisation("de");
        var page = Browser.running().page(new Look(320, 640, true, Look.PHONE.colours(), false));
        new StaffWalk(page, client.address(), "de").signIn(COORDINATOR);
        for (var path : List.of("/staff/participants", "/staff/participants/" + council.participant)) {
            page.navigate(client.address() + "/de" + path);
            Barriers.none(page);
        }
    }

    /** One address of the portal or the API, and how it is asked. */
    private record Route(String method, String path) {}

    @Test
    void E5_a_walk_over_every_route_opens_to_somebody_from_outside_what_it_opens_to_a_stranger() throws Exception {
        var council = new Organisation("de").signedIn();
        var secret = "GEHEIM " + UUID.randomUUID();
        var reference = client.post("/api/v1/complaints", Client.complaint("CONFIDENTIAL", secret), null)
                .text("reference");
        assertThat(reference).isNotEmpty();
        var token = council.browser.cookie("__Host-partner").orElseThrow();
        var routes = routes(reference, council);
        assertThat(routes).hasSizeGreaterThan(250);
        var tried = new TreeMap<String, Integer>();
        for (var route : routes) {
            var stranger = asked(route, Optional.empty());
            var guest = asked(route, Optional.of(token));
            assertThat(guest.status()).as(route.toString()).isEqualTo(stranger.status());
            assertThat(guest.header("Location")).as(route.toString()).isEqualTo(stranger.header("Location"));
            if (!route.path().contains("/leave") && stranger.status() != 500) {
                assertThat(plain(guest.raw().body()))
                        .as(route.toString())
                        .isEqualTo(plain(stranger.raw().body()));
            }
            assertThat(guest.raw().body()).as(route.toString()).doesNotContain(secret);
            tried.merge(guest.status() / 100 + "xx", 1, Integer::sum);
        }
        assertThat(tried).containsKeys("2xx", "3xx", "4xx").doesNotContainKey("5xx");
        // Nothing that staff read in the API is answered without somebody of the staff; what asks for more than an
        // address says so first.
        for (var route : routes) {
            if (route.path().startsWith("/api/v1/staff") && route.method().equals("GET")) {
                assertThat(asked(route, Optional.of(token)).status())
                        .as(route.toString())
                        .isIn(400, 401);
            }
        }
    }

    /** Everything that is served, with what there is in the place of each parameter; but the pages for people from outside, and what ends the browser's visit. */
    private static List<Route> routes(String reference, Organisation council) {
        var all = new TreeSet<String>();
        for (var face :
                List.of(Map.entry("/api/v1", new Api().getClasses()), Map.entry("", new Portal().getClasses()))) {
            for (var resource : face.getValue()) {
                var base = resource.getAnnotation(Path.class);
                if (base != null) {
                    for (var method : resource.getMethods()) {
                        httpMethod(method)
                                .ifPresent(verb -> all.add(verb + " "
                                        + filled(
                                                face.getKey() + path(base) + path(method.getAnnotation(Path.class)),
                                                reference,
                                                council)));
                    }
                }
            }
        }
        return all.stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Route(parts[0], parts[1]))
                .filter(route -> !route.path().startsWith("/de/partner"))
                .toList();
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path path) {
        if (path == null || path.value().isEmpty() || path.value().equals("/")) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static String filled(String path, String reference, Organisation council) {
        return PARAMETER.matcher(path).replaceAll(found -> switch (found.group(1)
                .strip()) {
            case "language" -> "de";
            case "reference" -> reference;
            case "series" -> council.series;
            case "session" -> council.session;
            case "participant" -> council.participant;
            case "department" -> "foreigners";
            default ->
                found.group(2) != null && !found.group(2).contains("36")
                        ? "x"
                        : UUID.randomUUID().toString();
        });
    }

    /** With the cookie on the pages, and the same as a token of the API. */
    private static Answer asked(Route route, Optional<String> token) {
        var request = HttpRequest.newBuilder(URI.create(client.address() + route.path()))
                .header("Accept-Language", "de")
                .header("X-Forwarded-For", "198.19.0.7");
        var body = route.method().equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(route.path().startsWith("/api") ? "{}" : "text=x");
        request.method(route.method(), body);
        if (!route.method().equals("GET")) {
            request.header(
                    "Content-Type",
                    route.path().startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded");
        }
        token.ifPresent(one -> {
            request.header("Cookie", "__Host-partner=" + one + "; __Host-staff=" + one);
        });
        if (route.path().startsWith("/api/v1/staff")) {
            request.header("Authorization", "Bearer " + token.orElse("A".repeat(43)));
        }
        return client.send(request.build());
    }

    private static String plain(String body) {
        return CHANCE.matcher(body).replaceAll("~");
    }
}
