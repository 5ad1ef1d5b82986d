package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The description at {@code /openapi} is whole: whoever makes a client from it gets one that works. */
class ApiDescriptionIT {
    private static JsonNode description() throws Exception {
        var client = new Client(House.running().one.address());
        return new ObjectMapper()
                .readTree(client.get("/openapi?format=JSON", null).raw().body());
    }

    @Test
    void it_has_the_api_s_name_its_addresses_and_everything_that_it_refers_to() throws Exception {
        var all = description();
        assertThat(all.at("/info/title").asText()).isEqualTo("Vieraugen");
        assertThat(all.at("/components/securitySchemes/staff").isObject()).isTrue();
        var paths = new ArrayList<String>();
        all.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).hasSizeGreaterThan(60).allMatch(path -> path.startsWith("/api/v1/"));
        var references = all.findValuesAsText("$ref");
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> assertThat(
                        all.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }
}
