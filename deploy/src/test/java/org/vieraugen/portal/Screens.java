package org.vieraugen.portal;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;

/** Takes the pictures of {@code docs/screens} from a running server: {@code mvn verify -Pscreens -DskipTests -DskipITs}. */
public final class Screens {
    private static final String THREAT =
            "Ihr antwortet seit März nicht. Ich weiß, wo ihr parkt. Das werdet ihr bereuen, ich warte seit acht Monaten.";

    /** Of 100. With it, and so much smaller, letters can still be read, and all pictures together stay below 8 MB. */
    private static final int QUALITY = 30;

    private static final Map<String, Double> SMALLER = Map.of("desktop", 0.6, "phone", 0.85);

    private final String address;
    private final Path folder;
    private final Client client;
    /** The reference of the latest complaint with hurtful words. */
    private String hurtful = "";

    private Screens(String address, Path folder) {
        this.address = address;
        this.folder = folder;
        this.client = new Client(address);
    }

    public static void main(String[] arguments) throws Exception {
        var screens = new Screens(arguments[0], Path.of(arguments[1]));
        try (var browser = Browser.open()) {
            for (var language : List.of(arguments[2].split(",", -1))) {
                for (var look :
                        Map.of("desktop", Look.DESKTOP, "phone", Look.PHONE).entrySet()) {
                    screens.complainant(browser.page(look.getValue()), language, look.getKey());
                    if (language.equals("de") || language.equals("en")) {
                        screens.staff(browser, look.getValue(), language, look.getKey());
                    }
                }
            }
        }
    }

    /** The whole page as WebP, which Playwright itself does not write. */
    private void shoot(Page page, String name, String language, String look) throws Exception {
        var file = folder.resolve(language).resolve(name + "-" + look + ".webp");
        Files.createDirectories(file.getParent());
        // A picture is as long as its page: nothing of it has to stay in sight.
        page.evaluate("document.querySelectorAll('.v-several').forEach(one => one.style.position = 'static')");
        var devtools = page.context().newCDPSession(page);
        try {
            var whole = devtools.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
            whole.addProperty("scale", SMALLER.get(look));
            var how = new JsonObject();
            how.addProperty("format", "webp");
            how.addProperty("quality", QUALITY);
            how.addProperty("captureBeyondViewport", true);
            how.add("clip", whole);
            Files.write(
                    file,
                    Base64.getDecoder()
                            .decode(devtools.send("Page.captureScreenshot", how)
                                    .get("data")
                                    .getAsString()));
        } finally {
            devtools.detach();
        }
    }

    private void complainant(Page page, String language, String look) throws Exception {
        var walk = new Walk(page, address, language);
        walk.start();
        shoot(page, "01-start", language, look);
        walk.begin();
        walk.identity("CONFIDENTIAL", "Samira Haddad");
        shoot(page, "02-contact", language, look);
        walk.next();
        walk.next();
        shoot(page, "02-what-wrong", language, look);
        walk.tell("DECISION", "Mein Antrag wurde abgelehnt. Am Telefon hieß es im April, es fehle nichts.");
        shoot(page, "03-what", language, look);
        walk.next();
        shoot(page, "04-where", language, look);
        walk.next();
        shoot(page, "05-who", language, look);
        walk.next();
        shoot(page, "06-wish", language, look);
        walk.next();
        var files = Files.createTempDirectory("screens");
        page.setInputFiles("#files", new Path[] {Pictures.file(files, "Bescheid.txt", new byte[] {1})});
        page.waitForSelector(".v-missing");
        page.setInputFiles("#files", new Path[] {Pictures.file(files, "Bescheid.jpg", Pictures.photo())});
        page.waitForSelector("button[name=remove]");
        shoot(page, "07-files", language, look);
        walk.next();
        shoot(page, "08-check", language, look);
        walk.next();
        shoot(page, "09-receipt", language, look);
        var code = walk.code();
        page.navigate(address + "/" + language + "/follow");
        shoot(page, "10-follow", language, look);
        page.navigate(address + "/" + language + "/lost-code");
        walk.next();
        shoot(page, "10-lost-code", language, look);
        walk.follow(code);
        var course = new Course(client);
        course.ask(walk.reference());
        page.reload();
        shoot(page, "11-case-question", language, look);
        walk.answer("Am 3. März.");
        course.decide(walk.reference());
        page.reload();
        shoot(page, "12-case-decided", language, look);
        for (var more : page.querySelectorAll("details.v-more:not([open]) > summary")) {
            more.click();
        }
        shoot(page, "12-case-unfolded", language, look);
        page.navigate(address + "/" + language + "/case/authorisation");
        shoot(page, "14-authorisation", language, look);
        page.navigate(address + "/" + language + "/nowhere");
        shoot(page, "13-trouble", language, look);
        limited(page, language, look);
    }

    /** Hurtful words, and what follows. */
    private void limited(Page page, String language, String look) throws Exception {
        var told = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", THREAT), null);
        hurtful = told.text("reference");
        var at = "/api/v1/staff/complaints/" + hurtful;
        client.post(at + "/calm-summary", Map.of("text", "Wartet seit März und ist sehr wütend."), client.staff("s90"));
        client.post(
                at + "/contact-limit",
                Map.of(
                        "perWeek",
                        2,
                        "channels",
                        List.of("PHONE"),
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(60).toString(),
                        "reasons",
                        "Siebzig Nachrichten in einer Woche."),
                client.staff("s90"));
        client.post(
                at + "/contact-limit/answer",
                Map.of("confirmed", true, "reasons", "Zwei Nachrichten in der Woche genügen; wir antworten auf jede."),
                client.staff("s92"));
        new Walk(page, address, language).follow(told.text("receipt"));
        shoot(page, "15-limited", language, look);
    }

    private void staff(Browser browser, Look look, String language, String name) throws Exception {
        var reference = client.post(
                        "/api/v1/complaints",
                        Map.of(
                                "department",
                                "foreigners",
                                "category",
                                "STAFF_CONDUCT",
                                "language",
                                "ar",
                                "identity",
                                "ANONYMOUS",
                                "urgent",
                                true,
                                "text",
                                "تحدثت معي السيدة Wirth بطريقة سيئة أمام الجميع."),
                        null)
                .text("reference");
        var page = browser.page(look);
        page.navigate(address + "/" + language + "/staff");
        shoot(page, "20-sign-in", language, name);
        var office = new StaffWalk(page, address, language);
        office.signIn("s90");
        shoot(page, "21-inbox", language, name);
        page.navigate(address + "/" + language + "/staff/cases/" + reference + "/candidates/FIRST");
        shoot(page, "22-candidates", language, name);
        office.assign(reference, "FIRST", "s12");
        shoot(page, "23-desk", language, name);
        office.assign(reference, "SECOND", "s52");
        office.unfold("HEAR");
        page.selectOption("#HEAR-staff", "s21");
        office.write("HEAR", "Ich habe laut gesprochen, weil es am Schalter laut war.");
        var first = browser.page(look);
        var reviewer = new StaffWalk(first, address, language);
        reviewer.signIn("s12");
        reviewer.open(reference);
        reviewer.unfold("FIND");
        reviewer.press("FIND");
        shoot(first, "24-finding-wrong", language, name);
        reviewer.find("FIND", "UPHELD", "Der Ton war unangemessen.");
        first.fill("#FIND-onStatement", "Die Lautstärke erklärt den Ton nicht.");
        reviewer.press("FIND");
        var second = browser.page(look);
        var other = new StaffWalk(second, address, language);
        other.signIn("s52");
        other.open(reference);
        shoot(second, "25-second-review", language, name);
        other.unfold("CONCUR");
        other.press("CONCUR");
        shoot(second, "26-decided", language, name);
        page.navigate(address + "/" + language + "/staff/record");
        shoot(page, "27-record", language, name);
        var administrator = browser.page(look);
        new StaffWalk(administrator, address, language).signIn("s93");
        administrator.navigate(address + "/" + language + "/staff/administration");
        shoot(administrator, "28-administration", language, name);
        var auditor = browser.page(look);
        new StaffWalk(auditor, address, language).signIn("s94");
        var search = browser.page(look);
        new StaffWalk(search, address, language).signIn("s90");
        search.navigate(address + "/" + language + "/staff?words=Wirth&person=s21");
        shoot(search, "21-search", language, name);
        administrator.navigate(address + "/" + language + "/staff/administration/definitions/foreigners");
        administrator.fill(
                "#text", administrator.inputValue("#text").replace("answer: {usual: 5", "answer: {usual: 4"));
        administrator.click("button[value=propose]");
        administrator.waitForLoadState();
        shoot(administrator, "30-definition", language, name);
        var ombuds = browser.page(look);
        new StaffWalk(ombuds, address, language).signIn("s92");
        ombuds.navigate(address + "/" + language + "/staff/definitions");
        shoot(ombuds, "31-confirm", language, name);
        ombuds.click("button[value=refuse]");
        ombuds.waitForLoadState();
        administrator.navigate(address + "/" + language + "/staff/administration");
        administrator.selectOption("#staff", "s11");
        administrator.click("form[action$='/staff/administration'] .kern-btn--primary");
        administrator.waitForLoadState();
        shoot(administrator, "28-access-asked", language, name);
        ombuds.navigate(address + "/" + language + "/staff/definitions");
        shoot(ombuds, "31-access", language, name);
        ombuds.click("button[value=refuse]");
        ombuds.waitForLoadState();
        auditor.navigate(address + "/" + language + "/staff/journal");
        shoot(auditor, "29-journal", language, name);
        auditor.navigate(address + "/" + language + "/staff/journal/verification");
        shoot(auditor, "29-verified", language, name);
        page.navigate(address + "/" + language + "/staff/account");
        shoot(page, "32-account", language, name);
        page.navigate(address + "/" + language + "/staff/erasures");
        shoot(page, "33-erase", language, name);
        office.open(hurtful);
        shoot(page, "34-shielded", language, name);
    }
}
