package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** Whoever guesses slows nobody else, and learns nothing. Each test has accounts and networks of its own. */
class GuessingIT {
    private static final String WRONG = "falsch-falsch-falsch";
    private static final String OTHER = "Ein Satz, der es wirklich nicht ist";
    private static final String SENTENCE = "Meine Oma backt im Winter Apfelkuchen";

    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static Client.Answer tried(String account, String password, String network) {
        return client.post(
                "/api/v1/sign-ins", Map.of("account", account, "password", password), null, "X-Forwarded-For", network);
    }

    @Test
    void an_owner_gets_in_where_she_was_before_while_her_account_is_attacked_from_everywhere() {
        var hers = new PlainBrowser(client, "203.0.113.50");
        assertThat(hers.signIn("s02", Client.PASSWORD).status()).isEqualTo(303);
        assertThat(hers.line("__Host-device"))
                .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/", "Max-Age=15552000")
                .doesNotContain("s02");
        hers.send("/de/staff", "/de/staff/sign-out", Map.of());

        int status = 401;
        for (int network = 1; network < 40 && status != 429; network++) {
            status = tried("s02", WRONG, "198.18.0." + network).status();
        }
        assertThat(status).as("the account is slowed for strangers").isEqualTo(429);
        var stranger = tried("s02", Client.PASSWORD, "198.18.1.1");
        assertThat(stranger.status()).isEqualTo(429);
        assertThat(stranger.header("Retry-After")).isPresent();
        var page = new PlainBrowser(client, "198.18.1.2").signIn("s02", Client.PASSWORD);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isPresent();

        assertThat(hers.signIn("s02", Client.PASSWORD).status()).isEqualTo(303);
        assertThat(hers.open("/de/staff").status()).isEqualTo(200);
        var api = client.post(
                "/api/v1/sign-ins",
                Map.of(
                        "account",
                        "s02",
                        "password",
                        Client.PASSWORD,
                        "device",
                        hers.cookie("__Host-device").orElseThrow()),
                null,
                "X-Forwarded-For",
                "198.18.1.3");
        assertThat(api.status()).isEqualTo(201);
        assertThat(api.text("device")).isNotEmpty();
    }

    /** Tries until it is too early; each mistake doubles the wait, so that no machine is too slow to see it. */
    private static Client.Answer untilTooEarly(Supplier<Client.Answer> guess) {
        var answer = guess.get();
        for (int i = 0; i < 10 && answer.status() != 429; i++) {
            answer = guess.get();
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isPresent();
        return answer;
    }

    private static Set<String> answers(String account, String network) {
        var answers = new TreeSet<String>();
        untilTooEarly(() -> {
            var answer = tried(account, WRONG, network);
            answers.add(answer.status() + " " + answer.text("type") + " " + answer.text("detail"));
            return answer;
        });
        return answers;
    }

    @Test
    void accounts_that_exist_answer_like_those_that_do_not() {
        var known = answers("s03", "198.18.2.1");
        assertThat(known).hasSize(2);
        assertThat(answers("s99", "198.18.2.2")).isEqualTo(known);
    }

    private static Client.Answer lost(String reference, String sentence, String network) {
        return client.post(
                "/api/v1/receipts",
                Map.of("reference", reference, "sentence", sentence),
                null,
                "X-Forwarded-For",
                network);
    }

    @Test
    void I5_a_wrong_sentence_keeps_out_whoever_guesses_and_not_whoever_lost_the_code() {
        var sent = client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Code weg."), null);
        var reference = sent.text("reference");
        assertThat(client.send(
                                "PUT",
                                "/api/v1/complaint/second-secret",
                                "{\"sentence\":\"" + SENTENCE + "\"}",
                                "Receipt " + sent.text("receipt"))
                        .status())
                .isEqualTo(204);
        var unknown = Reference.of("ABH", 2026, 88_888_888).text();
        for (var tried : List.of(List.of(reference, "198.18.3.1"), List.of(unknown, "198.18.3.2"))) {
            assertThat(lost(tried.get(0), OTHER, tried.get(1)).status()).isEqualTo(401);
            untilTooEarly(() -> lost(tried.get(0), OTHER, tried.get(1)));
        }
        var attacker = new PlainBrowser(client, "198.18.3.4");
        var page = untilTooEarly(
                () -> attacker.send("/de/lost-code", "/de/lost-code", Map.of("reference", reference, "secret", OTHER)));
        assertThat(page.raw().body()).contains(reference);

        var back = lost(reference, SENTENCE, "198.18.3.3");
        assertThat(back.status()).isEqualTo(201);
        assertThat(client.get("/api/v1/complaint", "Receipt " + back.text("receipt"))
                        .text("reference"))
                .isEqualTo(reference);
    }

    @Test
    void signing_in_again_ends_the_older_session_of_that_browser() {
        var browser = new PlainBrowser(client, "203.0.113.51");
        browser.signIn("s04", Client.PASSWORD);
        var older = browser.cookie("__Host-staff").orElseThrow();
        var elsewhere = new PlainBrowser(client, "203.0.113.52");
        elsewhere.signIn("s04", Client.PASSWORD);
        assertThat(browser.signIn("s04", Client.PASSWORD).status()).isEqualTo(303);
        var newer = browser.cookie("__Host-staff").orElseThrow();
        assertThat(newer).isNotEqualTo(older);
        assertThat(inbox(older)).isEqualTo(401);
        assertThat(inbox(newer)).isEqualTo(200);
        assertThat(inbox(elsewhere.cookie("__Host-staff").orElseThrow())).isEqualTo(200);
    }

    private static int inbox(String token) {
        return client.get("/api/v1/staff/complaints", "Bearer " + token).status();
    }

    @Test
    void I3_whoever_complains_keeps_no_cookie_beyond_the_visit() {
        var browser = new PlainBrowser(client, "203.0.113.53");
        for (var path : List.of("/de", "/de/complain/foreigners/what", "/de/follow", "/de/lost-code")) {
            browser.open(path);
        }
        assertThat(browser.cookie("__Host-visit")).isPresent();
        assertThat(browser.line("__Host-visit")).doesNotContain("Max-Age", "Expires");
        assertThat(browser.cookie("__Host-device")).isEmpty();
    }
}
