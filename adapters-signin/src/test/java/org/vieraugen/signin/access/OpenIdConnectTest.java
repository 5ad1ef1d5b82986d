package org.vieraugen.signin.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.access.SingleSignOn;

class OpenIdConnectTest {
    /** Anybody can open the address that the service leads back to. */
    @Test
    void what_a_browser_brings_back_cannot_write_lines_of_its_own_into_the_log() {
        var service = new OpenIdConnect(
                Optional.of("https://sign-in.example"),
                Optional.empty(),
                Optional.empty(),
                "preferred_username",
                Optional.empty(),
                Optional.empty());
        var begun = new SingleSignOn.Begun(URI.create("/"), "state", "nonce", "v".repeat(43));
        var back = URI.create("https://complaints.example/de/staff/single-sign-on/back");
        for (var error :
                new String[] {"access_denied%0A%5BAUDIT%5D+s90+signed+in", "x%0D%0Ay", "%1B%5B2J", "a".repeat(500)}) {
            assertThatThrownBy(() -> service.end(begun, back, URI.create(back + "?state=state&error=" + error)))
                    .isInstanceOf(SingleSignOn.Refused.class)
                    .extracting(Throwable::getMessage)
                    .asString()
                    .matches("[ -~]{1,100}");
        }
    }
}
