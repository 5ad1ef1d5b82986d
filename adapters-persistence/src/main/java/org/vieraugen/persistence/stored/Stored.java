package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vieraugen.domain.journal.Participation;

/**
 * Things of the domain as JSON with the name and the version of their kind: {@code {"kind":"objection","version":1,"form":{...}}}. What is missing, unknown or newer
 * than this program is refused, so that nothing is ever read as less than it was.
 */
public final class Stored {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // What is proposed may have nothing to say but which one it is.
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Stored() {}

    /** The parts that people had in the complaint from which this one came (C5). */
    public record InheritedParts(List<Participation> parts) {
        public InheritedParts {
            parts = List.copyOf(parts);
        }
    }

    /** What stands around every form. */
    private record Envelope(String kind, int version, JsonNode form) {}

    /** @throws IllegalStateException when no kind is written for it */
    public static byte[] bytes(Object thing) {
        return text(thing).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when no kind is written for it */
    public static String text(Object thing) {
        return text(Kinds.of(thing), thing);
    }

    static <T, F extends Form<T>> String text(Kind<T, F> kind, Object thing) {
        try {
            var form = kind.store().apply(kind.domain().cast(thing));
            return MAPPER.writeValueAsString(new Envelope(kind.name(), kind.version(), MAPPER.valueToTree(form)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form of ours has no JSON: " + kind.name());
        }
    }

    /** The name of its kind, as it is stored. */
    public static String kind(Object thing) {
        return Kinds.of(thing).name();
    }

    /** @throws Unreadable when it is no {@code type}, or not as its kind and version promise */
    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /** @throws Unreadable when it is no {@code type}, or not as its kind and version promise */
    public static <T> T read(byte[] json, Class<T> type) {
        var envelope = envelope(json);
        var kind = Kinds.named(envelope.kind()).orElseThrow(() -> new Unreadable("a stored thing is of no known kind"));
        if (!type.isAssignableFrom(kind.domain())) {
            throw new Unreadable("a stored " + kind.name() + " lies where another kind belongs");
        }
        return type.cast(read(kind, envelope));
    }

    static <T, F extends Form<T>> T read(Kind<T, F> kind, byte[] json) {
        return read(kind, envelope(json));
    }

    private static Envelope envelope(byte[] json) {
        try {
            return MAPPER.readValue(json, Envelope.class);
        } catch (IOException e) {
            // Its content is personal, and stays out of the message.
            throw new Unreadable("a stored thing does not say its kind and version");
        }
    }

    private static <T, F extends Form<T>> T read(Kind<T, F> kind, Envelope envelope) {
        if (envelope.version() < 1
                || envelope.version() > kind.version()
                || !(envelope.form() instanceof ObjectNode form)) {
            throw new Unreadable("a stored " + kind.name() + " has version " + envelope.version() + ", and "
                    + kind.version() + " is the newest that is known");
        }
        for (var upgrade :
                kind.upgrades().subList(envelope.version() - 1, kind.upgrades().size())) {
            form = upgrade.apply(form);
        }
        try {
            return MAPPER.treeToValue(form, kind.form()).domain();
        } catch (JsonProcessingException e) {
            throw new Unreadable("a stored " + kind.name() + " of version " + envelope.version()
                    + " lacks something, or has too much");
        }
    }
}
