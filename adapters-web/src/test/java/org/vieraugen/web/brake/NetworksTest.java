package org.vieraugen.web.brake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworksTest {
    private static final byte[] HIDDEN = new byte[4];

    private static Optional<byte[]> network(String remote, Map<String, String> headers, String... open) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                NetworksTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> method.getName().equals("getHeader") ? headers.get(given[0]) : remote);
        return new Networks(request, Optional.of(List.of(open)), false).current();
    }

    @Test
    void an_address_is_a_network_and_of_ipv6_the_first_56_bits() {
        assertThat(network("203.0.113.9", Map.of(), "none").orElseThrow()).containsExactly(203, 0, 113, 9);
        assertThat(network("2001:db8::1", Map.of(), "none").orElseThrow()).hasSize(7);
    }

    @Test
    void nobody_chooses_the_own_network_by_the_header_that_proxies_pass_on() {
        // The server believes the header, and says its address for the client's.
        for (var claimed : List.of("203.0.113.1", "203.0.113.2", "10.20.0.1")) {
            var forwarded = Map.of("Forwarded", "for=" + claimed, "X-Forwarded-For", "198.51.100.7");
            assertThat(network(claimed, forwarded, "10.20.0.0/16").orElseThrow())
                    .containsExactly(198, 51, 100, 7);
            assertThat(network(claimed, Map.of("Forwarded", "for=" + claimed), "10.20.0.0/16")
                            .orElseThrow())
                    .isEqualTo(HIDDEN);
        }
    }

    @Test
    void of_several_addresses_the_last_is_the_one_that_the_proxy_wrote() {
        var both = Map.of("Forwarded", "for=1.2.3.4", "X-Forwarded-For", "1.1.1.1, 198.51.100.7");
        assertThat(network("1.2.3.4", both, "none").orElseThrow()).containsExactly(198, 51, 100, 7);
    }
}
