package org.vieraugen.persistence.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of an entry in clear, as one JSON object of texts; nothing where there are none. */
final class FactsColumn {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private FactsColumn() {}

    static @Nullable String of(Map<String, String> facts) {
        try {
            return facts.isEmpty() ? null : MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry's facts have no JSON form", e);
        }
    }

    /** @throws IllegalStateException when the column holds anything else; its content is kept out of the message */
    static Map<String, String> read(@Nullable String column) {
        try {
            return column == null ? Map.of() : MAPPER.readValue(column, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts of an entry cannot be read");
        }
    }
}
