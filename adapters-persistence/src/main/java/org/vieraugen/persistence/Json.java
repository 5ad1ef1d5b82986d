package org.vieraugen.persistence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vieraugen.domain.complaint.Matter;

/** Records as JSON text; a field that a later version no longer knows is passed over. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A matter may have nothing to say but its kind.
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Matter.class, ByName.class)
            .registerSubtypes(
                    new NamedType(Matter.Redirect.class, "redirect"),
                    new NamedType(Matter.LimitContact.class, "limit-contact"),
                    new NamedType(Matter.OpenIdentity.class, "open-identity"),
                    new NamedType(Matter.EraseEarlier.class, "erase-earlier"),
                    new NamedType(Matter.Leave.class, "leave"),
                    new NamedType(Matter.TakenReview.class, "taken-review"),
                    new NamedType(Matter.TakenWithdrawal.class, "taken-withdrawal"))
            .build();

    private Json() {}

    /** What may be one of several records says which. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface ByName {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of ours has no JSON form: " + value.getClass(), e);
        }
    }

    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the stored text is not of that kind; its content is kept out of the message */
    public static <T> T read(String json, Class<T> kind) {
        return read(json.getBytes(StandardCharsets.UTF_8), kind);
    }

    public static <T> T read(byte[] json, Class<T> kind) {
        try {
            return MAPPER.readValue(json, kind);
        } catch (IOException e) {
            throw new IllegalStateException("a stored " + kind.getSimpleName() + " cannot be read");
        }
    }
}
