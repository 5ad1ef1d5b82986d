package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.web.testing.Only;

/** A list leads on to the same question with another beginning. */
class NextPageTest {
    private static Response answer(String path, String query, Optional<String> next) {
        return NextPage.after(
                "the page",
                next,
                Only.of(
                        UriInfo.class,
                        Map.of(
                                "getBaseUri", given -> URI.create("https://city.example/api/v1/"),
                                "getPath", given -> path,
                                "getRequestUri", given -> URI.create("https://city.example/api/v1/list" + query))));
    }

    @ParameterizedTest
    @CsvSource({
        "/list, '', /api/v1/list?after=place+2",
        "list, ?view=ALL, /api/v1/list?view=ALL&after=place+2",
        "/list/of, ?after=place+1&words=a%20b, /api/v1/list/of?words=a%20b&after=place+2"
    })
    void the_next_page_is_on_the_same_host(String path, String query, String to) {
        var answer = answer(path, query, Optional.of("place 2"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo("the page");
        assertThat(answer.getLinks()).singleElement().satisfies(link -> {
            assertThat(link.getRel()).isEqualTo("next");
            assertThat(link.getUri()).hasToString(to);
        });
    }

    @Test
    void the_last_page_leads_nowhere() {
        assertThat(answer("/list", "", Optional.empty()).getLinks()).isEmpty();
    }
}
