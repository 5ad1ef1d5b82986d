package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.portal.Browser.Look;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** Machines at the door, and people beside them. Networks are told as a proxy tells them; each test has networks of its own. */
class DoorIT {
    private static final int WITHOUT_WORK = 8;

    private static Browser browser;
    private static House house;
    private static Client one;
    private static Client two;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.running();
        house = House.running();
        one = new Client(house.one.address());
        two = new Client(house.two.address());
    }

    private static Client.Answer submit(Client client, String from, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "X-Forwarded-For";
        all[1] = from;
        return client.post("/api/v1/complaints", Client.complaint("ANONYMOUS", "Noch eine."), null, all);
    }

    private static Client.Answer task(Client client, String from, String key) {
        return client.get("/api/v1/complaints/work", null, "X-Forwarded-For", from, "Idempotency-Key", key);
    }

    /** What a browser does. */
    private static String worked(Client.Answer task) {
        int bits = task.body().path("bits").asInt();
        for (int i = 0; ; i++) {
            var text = task.text("challenge") + ":" + i;
            if (zeros(text) >= bits) {
                return text;
            }
        }
    }

    private static int zeros(String text) {
        try {
            var hash = new java.math.BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return 256 - hash.bitLength();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Client.Answer submitWithWork(Client client, String from) {
        var key = UUID.randomUUID().toString();
        return submit(client, from, "Idempotency-Key", key, "Proof-Of-Work", worked(task(client, from, key)));
    }

    @Test
    void without_work_a_few_of_one_network_get_in_and_the_neighbours_are_not_kept_out() throws Exception {
        var network = "203.0.113.7";
        long began = System.nanoTime();
        assertThat(IntStream.range(0, WITHOUT_WORK)
                        .parallel()
                        .map(i -> submit(one, network).status())
                        .toArray())
                .containsOnly(201);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)).isGreaterThan(1_900);
        var refused = submit(one, network);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("type")).endsWith("busy");
        assertThat(refused.header("Retry-After")).contains("60");

        assertThat(submit(one, "203.0.113.8").status()).isEqualTo(201);
        assertThat(submitWithWork(one, network).status()).isEqualTo(201);

        // The other server learns of them every two seconds.
        int status = 201;
        for (int i = 0; i < 5 && status == 201; i++) {
            TimeUnit.SECONDS.sleep(3);
            status = submit(two, network).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(house.database.dump()).doesNotContain("203.0.113");
        assertThat(house.one.log() + house.two.log()).doesNotContain("203.0.113");
    }

    @Test
    void work_is_good_for_one_complaint_and_gets_harder() {
        var network = "2001:db8:1:2::5";
        var key = UUID.randomUUID().toString();
        var work = worked(task(one, network, key));
        var first = submit(one, network, "Idempotency-Key", key, "Proof-Of-Work", work);
        assertThat(first.status()).isEqualTo(201);
        var again = submit(one, network, "Idempotency-Key", key, "Proof-Of-Work", work);
        assertThat(again.text("receipt")).isEqualTo(first.text("receipt"));
        for (int i = 0; i < WITHOUT_WORK + 4; i++) {
            assertThat(submitWithWork(one, network).status()).isEqualTo(201);
        }
        var other = UUID.randomUUID().toString();
        assertThat(submit(one, network, "Idempotency-Key", other, "Proof-Of-Work", work)
                        .status())
                .as("work for another complaint")
                .isEqualTo(429);
        assertThat(task(one, "2001:db8:1:2:ffff::1", other).body().path("bits").asInt())
                .as("the same connection's next address")
                .isGreaterThan(14);
        assertThat(task(one, "2001:db8:2::1", other).body().path("bits").asInt())
                .isEqualTo(14);
        assertThat(task(one, "127.0.0.1", other).body().path("bits").asInt())
                .as("an open network")
                .isZero();
    }

    private static Walk before(Page page, String from) {
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", from));
        var walk = new Walk(page, house.one.address(), "de");
        walk.start();
        walk.begin();
        walk.identity("ANONYMOUS", "");
        walk.next();
        walk.tell("OTHER", "Vor der Tür.");
        for (int step = 0; step < 5; step++) {
            walk.next();
        }
        return walk;
    }

    @Test
    void a_browser_with_scripts_proves_its_work_even_where_others_are_refused() {
        var network = "198.51.100.20";
        for (int i = 0; i < WITHOUT_WORK; i++) {
            submitWithWork(one, network);
        }
        assertThat(submit(one, network).status()).isEqualTo(429);
        var page = browser.page(Look.PHONE);
        var walk = before(page, network);
        walk.next();
        page.waitForURL(url -> url.endsWith("/receipt"));
        assertThat(walk.code()).isNotEmpty();
    }

    @Test
    void without_scripts_nothing_typed_is_lost_when_too_many_came() {
        var network = "198.51.100.21";
        var slow = before(browser.page(Look.PHONE.withoutScripts()), network);
        slow.next();
        assertThat(slow.code()).isNotEmpty();

        for (int i = 0; i < WITHOUT_WORK; i++) {
            submitWithWork(one, network);
        }
        var page = browser.page(Look.PHONE.withoutScripts());
        before(page, network).next();
        assertThat(page.locator(".kern-alert--warning:not(:has-text('gesetzliche Frist'))")
                        .count())
                .isEqualTo(1);
        assertThat(page.textContent("main")).contains("Vor der Tür.");
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100.22"));
        page.click("main form .v-buttons .kern-btn--primary");
        page.waitForURL(url -> url.endsWith("/receipt"));
    }
}
