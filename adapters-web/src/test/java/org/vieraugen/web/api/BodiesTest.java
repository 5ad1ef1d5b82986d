package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.Room;
import org.vieraugen.web.api.complaint.ComplaintRequest;
import org.vieraugen.web.failure.TooLarge;

/** JSON in and out, each mistake told with its place. */
@SuppressWarnings("UnnecessaryAssignment")
class BodiesTest {
    private static final Annotation[] NONE = {};
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final Bodies bodies = new Bodies();

    enum Size {
        LARGE
    }

    record Thing(String name, Integer count, Size size, List<Thing> parts, Strict strict) {}

    record Strict(String text) {
        Strict {
            if (!text.equals("good")) {
                throw new Malformed("strict.text", "bad", "is bad");
            }
        }
    }

    @BeforeEach
    void makeRoom() {
        bodies.room = new Room();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object read(byte[] bytes) throws IOException {
        return bodies.readFrom(
                (Class) Thing.class,
                Thing.class,
                NONE,
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(bytes));
    }

    private Object read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Malformed refused(String json) {
        return catchThrowableOfType(Malformed.class, () -> read(json));
    }

    @Test
    void a_record_is_read() throws IOException {
        assertThat(
                        read(
                                "{\"name\": \"é\", \"count\": 3, \"size\": \"LARGE\", \"parts\": [], \"strict\": {\"text\":\"good\"}} "))
                .isEqualTo(new Thing("é", 3, Size.LARGE, List.of(), new Strict("good")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|body|missing",
                "null|body|missing",
                "{|body|not-json",
                "name|body|not-json",
                "{\"name\": \"a\", \"name\": \"b\"}|body|not-json",
                "{} {}|body|wrong-value",
                "[]|body|wrong-value",
                "\"name\"|body|wrong-value",
                "{\"nmae\": 1}|nmae|unknown-field",
                "{\"parts\": [{}, {\"nmae\": 1}]}|parts[1].nmae|unknown-field",
                "{\"count\": \"3\"}|count|wrong-value",
                "{\"size\": \"SMALL\"}|size|wrong-value",
                "{\"size\": 0}|size|wrong-value",
                "{\"parts\": [{\"count\": []}]}|parts[0].count|wrong-value",
                "{\"strict\": {\"text\": \"evil\"}}|strict.text|bad"
            })
    void each_mistake_is_told_with_its_place(String json, String field, String reason) {
        var refused = refused(json);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void of_an_unknown_field_it_is_said_which_are_known() {
        assertThat(refused("{\"nmae\": 1}"))
                .hasMessage("is not known here; known are count, name, parts, size, strict");
    }

    @Test
    void where_it_stopped_being_JSON_is_said_and_nothing_of_it_repeated() {
        assertThat(refused("{\n  \"name\": secret}"))
                .hasMessageMatching("the body is not good JSON \\(line 2, column \\d+\\)");
        assertThat(refused("{\n \"count\": \"secret\"}"))
                .hasMessageMatching("does not have the form that is described in /openapi \\(line 2, column \\d+\\)");
    }

    @Test
    void what_is_nested_too_deep_is_not_read() {
        assertThat(refused("{\"parts\":[".repeat(11) + "]}".repeat(11))).isNotNull();
        assertThat(catchThrowableOfType(Malformed.class, () -> read("{\"parts\":[".repeat(10) + "]}".repeat(10))))
                .isNull();
    }

    @Test
    void what_is_no_UTF_8_is_not_read() {
        var refused = catchThrowableOfType(
                Malformed.class, () -> read("{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused.field()).isEqualTo("body");
        assertThat(refused.reason()).isEqualTo("not-utf-8");
    }

    @Test
    void nothing_is_kept_that_there_is_no_room_for() throws IOException {
        var json = "{\"name\":\"" + "a".repeat(20_000) + "\"}";
        var taken = new AtomicInteger();
        bodies.room = new Room() {
            @Override
            public void take(int bytes) {
                if (taken.addAndGet(bytes) > json.length()) {
                    throw new TooLarge();
                }
            }
        };
        assertThat(((Thing) read(json)).name()).hasSize(20_000);
        assertThat(taken).hasValue(json.length());
        assertThatThrownBy(() -> read(json)).isInstanceOf(TooLarge.class);
    }

    @Test
    void records_and_the_APIs_own_classes_are_read_from_JSON_and_nothing_else_is() {
        assertThat(bodies.isReadable(Thing.class, Thing.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isTrue();
        assertThat(bodies.isReadable(Thing.class, Thing.class, NONE, PROBLEM)).isTrue();
        assertThat(bodies.isReadable(Thing.class, Thing.class, NONE, MediaType.TEXT_PLAIN_TYPE))
                .isFalse();
        assertThat(bodies.isReadable(
                        ComplaintRequest.class, ComplaintRequest.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isTrue();
        assertThat(bodies.isReadable(String.class, String.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isFalse();
        assertThat(bodies.isReadable(Gate.class, Gate.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isFalse();
    }

    @Test
    void records_and_lists_are_written_as_JSON_and_nothing_else_is() throws IOException {
        assertThat(bodies.isWriteable(Thing.class, Thing.class, NONE, PROBLEM)).isTrue();
        assertThat(bodies.isWriteable(ArrayList.class, List.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isTrue();
        assertThat(bodies.isWriteable(String.class, String.class, NONE, MediaType.APPLICATION_JSON_TYPE))
                .isFalse();
        assertThat(bodies.isWriteable(Thing.class, Thing.class, NONE, MediaType.TEXT_HTML_TYPE))
                .isFalse();
        var out = new ByteArrayOutputStream();
        bodies.writeTo(
                List.of(new Strict("good")),
                List.class,
                List.class,
                NONE,
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                out);
        assertThat(out).hasToString("[{\"text\":\"good\"}]");
    }

    @Test
    void a_number_with_a_fraction_is_not_cut() throws IOException {
        assertThat(refused("{\"count\": 3.5}").field()).isEqualTo("count");
        assertThat(refused("{\"count\": 4.999999}").reason()).isEqualTo("wrong-value");
        assertThat(((Thing) read("{\"count\": 3}")).count()).isEqualTo(3);
    }
}
