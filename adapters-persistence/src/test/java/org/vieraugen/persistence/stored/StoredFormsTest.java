package org.vieraugen.persistence.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.file.Recusal;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.testing.Declared;
import org.vieraugen.persistence.stored.ComplaintForms.Took;

/** What lies in a database stays readable: a golden file for each kind and each version that there ever was. */
class StoredFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String golden(String kind, int version) {
        var name = "/stored/" + kind + "-" + version + ".json";
        try (var file = StoredFormsTest.class.getResourceAsStream(name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Object> examples() {
        return Examples.ALL.stream();
    }

    private static Stream<Object> others() {
        return Stream.concat(
                Examples.SPARSE.stream(),
                Examples.MATTERS.stream()
                        .map(matter ->
                                new Proposal(matter, "Grund", new StaffKey("s12"), Role.OMBUDSPERSON, Instant.EPOCH)));
    }

    @Test
    void each_kind_has_an_example_and_a_golden_file_of_each_of_its_versions() {
        assertThat(Examples.ALL.stream().map(Stored::kind))
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.ALL.stream().map(Kind::name).toList());
        for (var kind : Kinds.ALL) {
            for (int version = 1; version <= kind.version(); version++) {
                assertThat(golden(kind.name(), version)).contains("\"version\" : " + version);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_golden_file_of_today_is_what_is_written_and_reads_back_whole(Object thing) throws IOException {
        var written = Stored.text(thing);
        var kind = Kinds.of(thing);

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(golden(kind.name(), kind.version())));
        assertThat(Stored.read(written, thing.getClass())).isEqualTo(thing);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_oldest_form_of_each_kind_opens(Object thing) {
        assertThat(Stored.read(golden(Stored.kind(thing), 1), thing.getClass())).isEqualTo(thing);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatever_is_left_empty_and_each_thing_that_can_be_proposed_reads_back_whole(Object thing) {
        assertThat(Stored.read(Stored.bytes(thing), thing.getClass())).isEqualTo(thing);
    }

    /** Every object anywhere in a stored thing. */
    private static void objects(JsonNode in, Consumer<ObjectNode> each) {
        if (in instanceof ObjectNode object) {
            each.accept(object);
        }
        in.forEach(child -> objects(child, each));
    }

    private static List<ObjectNode> objects(JsonNode in) {
        var all = new ArrayList<ObjectNode>();
        objects(in, all::add);
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatever_is_missing_or_too_much_anywhere_is_refused_and_nothing_is_read_as_less(Object thing)
            throws IOException {
        var whole = JSON.readTree(Stored.text(thing));
        int places = objects(whole).size();
        int tried = 0;
        for (int place = 0; place < places; place++) {
            var names = new ArrayList<String>();
            objects(whole).get(place).fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var less = whole.deepCopy();
                objects(less).get(place).remove(name);
                refused(less, thing, "without " + name);
                tried++;
            }
            var more = whole.deepCopy();
            objects(more).get(place).put("unknown", "x");
            refused(more, thing, "with something unknown");
        }
        assertThat(tried).isGreaterThan(3);
    }

    private static void refused(JsonNode changed, Object thing, String how) {
        assertThatThrownBy(() -> Stored.read(changed.toString(), thing.getClass()))
                .as(Stored.kind(thing) + " " + how)
                .isInstanceOf(Unreadable.class)
                .hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_newer_version_an_unknown_kind_and_another_kind_are_refused(Object thing) throws IOException {
        var newer = (ObjectNode) JSON.readTree(Stored.text(thing));
        newer.put("version", Kinds.of(thing).version() + 1);
        refused(newer, thing, "of a newer version");
        newer.put("version", 0);
        refused(newer, thing, "of version 0");
        var unknown = (ObjectNode) JSON.readTree(Stored.text(thing));
        unknown.put("kind", thing.getClass().getSimpleName() + "?");
        refused(unknown, thing, "of an unknown kind");
        var other = thing instanceof Recusal ? Decision.Objection.class : Recusal.class;
        assertThatThrownBy(() -> Stored.read(Stored.text(thing), other)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Stored.read(Stored.text(thing) + "x", thing.getClass()))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void a_word_that_no_list_has_and_a_null_are_refused_and_the_message_repeats_nothing() {
        var wrong = Stored.text(Examples.FINDING).replace("partly-upheld", "Der Antrag");
        assertThatThrownBy(() -> Stored.read(wrong, Object.class))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("Antrag");
        var empty = Stored.text(Examples.FINDING).replace("\"Der Antrag lag elf Wochen.\"", "null");
        assertThatThrownBy(() -> Stored.read(empty, Object.class)).isInstanceOf(Unreadable.class);
    }

    /** Every word that was ever stored for something of a closed list; one that has gone is not taken off. */
    @Test
    void each_word_that_was_ever_stored_is_still_known() throws Exception {
        var known = new TreeMap<String, List<String>>();
        for (var field : Codes.class.getDeclaredFields()) {
            if (field.getType() == Codes.class) {
                known.put(field.getName(), ((Codes<?>) field.get(null)).known());
            }
        }
        var ever = JSON.readTree(golden("words", 1));
        assertThat(ever.at("/version").asInt()).isEqualTo(1);
        var lists = ever.path("lists");
        var parts = JSON.convertValue(lists.path("PART"), new TypeReference<List<String>>() {});
        assertThat(known.keySet()).hasSize(lists.size() - 1).doesNotContain("PART");
        // Parts are no closed list: each word that was stored is still that of a part that somebody declares.
        assertThat(Declared.values(Part.class)).extracting(Took::word).containsAll(parts);
        assertThat(parts)
                .allSatisfy(word -> assertThat(Took.word(Took.part(word))).isEqualTo(word));
        for (var list : known.entrySet()) {
            assertThat(list.getValue())
                    .as(list.getKey())
                    .containsExactlyInAnyOrderElementsOf(
                            JSON.convertValue(lists.path(list.getKey()), new TypeReference<List<String>>() {}));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FIRST_REVIEW", "first_review", "first review", "-", "Der Antrag"})
    void what_is_no_word_for_a_part_is_refused_and_the_message_repeats_nothing(String word) {
        assertThatThrownBy(() -> Took.part(word)).isInstanceOf(Unreadable.class).hasMessage("a stored part is none");
    }

    @Test
    void a_part_that_only_a_newer_server_knows_is_read() {
        assertThat(Took.part("steering-group")).isEqualTo(new Part("STEERING_GROUP"));
    }

    /** A third version: the second one split a name, the third counts in minutes. */
    private record Length(String first, String last, int minutes) implements Form<String> {
        @Override
        public String domain() {
            return first + " " + last + " " + minutes;
        }
    }

    private static final Kind<String, Length> LENGTH = new Kind<>(
            "length",
            String.class,
            Length.class,
            text -> new Length(text.split(" ", 3)[0], text.split(" ", 3)[1], Integer.parseInt(text.split(" ", 3)[2])),
            List.of(
                    form -> {
                        var parts = form.remove("name").asText().split(" ", 2);
                        return form.put("first", parts[0]).put("last", parts[1]);
                    },
                    form -> form.put("minutes", form.remove("hours").asInt() * 60)));

    @Test
    void each_older_version_is_upgraded_step_by_step() {
        for (var stored : List.of(
                "{\"kind\":\"length\",\"version\":1,\"form\":{\"name\":\"Dilan Aydin\",\"hours\":2}}",
                "{\"kind\":\"length\",\"version\":2,\"form\":{\"first\":\"Dilan\",\"last\":\"Aydin\",\"hours\":2}}",
                "{\"kind\":\"length\",\"version\":3,\"form\":{\"first\":\"Dilan\",\"last\":\"Aydin\",\"minutes\":120}}",
                Stored.text(LENGTH, "Dilan Aydin 120"))) {
            assertThat(Stored.read(LENGTH, stored.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("Dilan Aydin 120");
        }
    }

    @Test
    void whatever_a_browser_calls_its_fields_a_visit_reads_back_whole() {
        var visit = new Visit(
                Map.of("unsent.field." + "n".repeat(200_000), "x", "", "\u0000", "\"}{\n\u202e", "t".repeat(200_000)),
                List.of());
        assertThat(Stored.read(Stored.bytes(visit), Visit.class)).isEqualTo(visit);
    }

    @Test
    void no_two_kinds_share_a_name_and_none_of_them_is_a_class_name() {
        assertThat(Kinds.ALL.stream().map(Kind::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThatCode(() -> Stored.text("something else")).isInstanceOf(IllegalStateException.class);
    }
}
