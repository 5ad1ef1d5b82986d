package org.vieraugen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.running.Client;
import org.vieraugen.running.House;

/** Two of the office at one machine: what one of them leaves in the browser is nothing for the next. */
class SharedBrowserIT {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final String ACCOUNT = "/de/staff/account";
    private static final String RECORD = "/de/staff/record";
    private static final String TYPED = "Frau M. wartet seit Mai, ihre Nummer ist 0151 2345678.";

    private static Client client;

    @BeforeAll
    static void open() throws Exception {
        client = new Client(House.running().one.address());
    }

    private static String secret(PlainBrowser browser) {
        var page = browser.open(ACCOUNT).raw().body();
        var found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void the_secret_of_an_authenticator_is_its_owners_alone() {
        var browser = new PlainBrowser(client, "203.0.113.77");
        assertThat(browser.signIn("s61", Client.PASSWORD).status()).isEqualTo(303);
        var first = secret(browser);
        assertThat(secret(browser)).as("the same while she sets it up").isEqualTo(first);
        browser.send("/de/staff", "/de/staff/sign-out", Map.of());
        assertThat(browser.signIn("s52", Client.PASSWORD).status()).isEqualTo(303);

        assertThat(secret(browser)).isNotEqualTo(first);
    }

    @Test
    void what_was_typed_when_a_session_ended_is_given_back_to_whoever_typed_it_and_to_nobody_else() {
        var browser = new PlainBrowser(client, "203.0.113.78");
        var elsewhere = new PlainBrowser(client, "203.0.113.79");
        for (var next : new String[] {"s90", "s91"}) {
            assertThat(browser.signIn("s90", Client.PASSWORD).status()).isEqualTo(303);
            browser.open(RECORD);
            assertThat(elsewhere.signIn("s90", Client.PASSWORD).status()).isEqualTo(303);
            elsewhere.send("/de/staff", "/de/staff/sign-out-everywhere", Map.of());
            assertThat(browser.sendAsItWas(RECORD, Map.of("text", TYPED)).status())
                    .isEqualTo(303);

            assertThat(browser.signIn(next, Client.PASSWORD).status()).isEqualTo(303);
            var page = browser.open(RECORD).raw().body();
            if (next.equals("s90")) {
                assertThat(page).contains(TYPED);
            } else {
                assertThat(page).doesNotContain(TYPED);
            }
        }
    }
}
