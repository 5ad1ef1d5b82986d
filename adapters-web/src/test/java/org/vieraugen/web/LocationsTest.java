package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.web.testing.Only;

/** What leads on within this house names no host. */
class LocationsTest {
    private static MultivaluedHashMap<String, Object> sent(MultivaluedHashMap<String, Object> headers) {
        var here =
                Only.of(UriInfo.class, Map.of("getBaseUri", given -> URI.create("https://city.example:9443/api/v1/")));
        Locations.relative(
                Only.of(ContainerRequestContext.class, Map.of("getUriInfo", given -> here)),
                Only.of(ContainerResponseContext.class, Map.of("getHeaders", given -> headers)));
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
        "https://city.example:9443/de/x, /de/x",
        "https://city.example:9443/de/x?a=%20b, /de/x?a=%20b",
        "http://city.example:9443/de/%C3%A4, /de/%C3%A4",
        "https://city.example/de/x, https://city.example/de/x",
        "https://other.example:9443/x?a=b, https://other.example:9443/x?a=b",
        "/de/x, /de/x"
    })
    void an_address_of_ours_loses_its_host_and_anothers_stays_whole(String location, String to) {
        var headers = new MultivaluedHashMap<String, Object>();
        headers.putSingle("Location", URI.create(location));
        assertThat(sent(headers).getFirst("Location")).hasToString(to);
        assertThat(headers.get("Location")).hasSize(1);
    }

    @Test
    void what_leads_nowhere_stays_so() {
        assertThat(sent(new MultivaluedHashMap<>())).isEmpty();
    }
}
