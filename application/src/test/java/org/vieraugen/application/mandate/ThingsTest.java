package org.vieraugen.application.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mandate.Things.Thing;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.WebAddress;

/** What shows how far a point is, is found by its address or by words. */
class ThingsTest {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");

    /** Things of one kind, all of them here. */
    private static final class Some implements Linkable {
        private final String code;
        private final Map<UUID, String> all = new HashMap<>();
        int asked;

        Some(String code, int count, String name) {
            this.code = code;
            IntStream.range(0, count).forEach(n -> all.put(new UUID(code.hashCode(), n), name + " " + n));
        }

        @Override
        public Subject.Kind kind() {
            return new Subject.Kind(code);
        }

        @Override
        public Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
            asked++;
            var names = new HashMap<>(department.equals(HERE) ? all : Map.<UUID, String>of());
            names.keySet().retainAll(keys);
            return names;
        }

        @Override
        public List<Named> find(DepartmentKey department, Words words, int most) {
            return department.equals(HERE) ? Linkable.find(all, words, most) : List.of();
        }

        UUID key(int n) {
            return new UUID(code.hashCode(), n);
        }
    }

    private final Some bodies = new Some("BODY", 30, "Runder Tisch");
    private final Some series = new Some("SERIES", 3, "Tischgespräch");
    private final Things things = new Things(List.of(series, bodies));

    private static Words words(String text) {
        return Words.of("seek", text);
    }

    private static List<String> names(Things.Found found) {
        return found.things().stream().map(Thing::name).toList();
    }

    @Test
    void all_words_are_in_the_name_in_any_order_and_case() {
        assertThat(names(things.find(HERE, words("  GESPRÄCH   2 ")))).containsExactly("Tischgespräch 2");
        assertThat(names(things.find(HERE, words("2 gespräch")))).containsExactly("Tischgespräch 2");
        assertThat(names(things.find(HERE, words("runder gespräch")))).isEmpty();
        assertThat(names(things.find(HERE, words("%")))).as("is no pattern").isEmpty();
        assertThat(names(things.find(ELSEWHERE, words("Tisch")))).isEmpty();
    }

    @Test
    void at_most_twenty_are_offered_by_kind_the_latest_first_and_a_big_kind_crowds_out_no_other() {
        var found = things.find(HERE, words("tisch"));
        assertThat(found.more()).isTrue();
        assertThat(found.things()).hasSize(Things.MOST);
        assertThat(names(found)).startsWith("Runder Tisch 29", "Runder Tisch 28");
        assertThat(names(found)).endsWith("Tischgespräch 2", "Tischgespräch 1", "Tischgespräch 0");
        assertThat(things.find(HERE, words("gespräch")).more()).isFalse();
        var twenty = new Things(List.of(new Some("BODY", 20, "Rat")));
        assertThat(twenty.find(HERE, words("rat")).more())
                .as("twenty are no more than twenty")
                .isFalse();
        assertThat(twenty.find(HERE, words("rat")).things()).hasSize(20);
    }

    @Test
    void an_address_of_a_page_or_of_the_API_leads_to_the_last_thing_in_it() {
        var body = bodies.key(7);
        for (var address : List.of(
                "https://amt.example/de/staff/bodies/" + body,
                "/api/v1/staff/exchange/series/" + series.key(1) + "/x/" + body + "?a=b",
                "BODY/" + body,
                body.toString().toUpperCase(java.util.Locale.ROOT))) {
            assertThat(Things.isAddress(address)).as(address).isTrue();
            assertThat(things.at(HERE, address))
                    .as(address)
                    .contains(new Thing(new Subject(bodies.kind(), body), "Runder Tisch 7"));
            assertThat(things.at(ELSEWHERE, address)).isEmpty();
        }
        var nested = "/staff/exchange/" + series.key(2) + "/" + new UUID(1, 1);
        assertThat(things.at(HERE, nested).orElseThrow().name()).isEqualTo("Tischgespräch 2");
    }

    @Test
    void what_is_no_address_of_anything_here_leads_nowhere() {
        assertThat(Things.isAddress("https://rat.example.org/1")).isTrue();
        assertThat(things.at(HERE, "https://rat.example.org/1")).isEmpty();
        assertThat(things.at(HERE, "/staff/bodies/" + new UUID(1, 1))).isEmpty();
        assertThat(Things.isAddress("Runder Tisch")).isFalse();
    }

    @Test
    void an_address_is_no_longer_than_one_may_be_and_each_kind_is_asked_once_for_all_keys_in_it() {
        var body = bodies.key(7);
        var many = ("BODY/" + new UUID(1, 1) + "/").repeat(20) + body;
        assertThat(things.at(HERE, many).orElseThrow().subject().key()).isEqualTo(body);
        assertThat(bodies.asked).isOne();
        assertThat(series.asked).isOne();
        var longer = many + "?" + "a".repeat(WebAddress.MOST);
        assertThat(Things.isAddress(longer)).isFalse();
        assertThat(things.at(HERE, longer)).isEmpty();
        assertThat(bodies.asked).as("nobody is asked").isOne();
        assertThatThrownBy(() -> words(longer)).isInstanceOf(Malformed.class);
    }

    @Test
    void words_are_some_and_not_too_many_characters() {
        for (var wrong : List.of("", "  ", "a\u0000b", "x".repeat(Words.LONGEST + 1))) {
            assertThatThrownBy(() -> words(wrong)).isInstanceOf(Malformed.class);
        }
        assertThat(words("a b c d e f g h i j k l").all()).hasSize(Words.MOST);
    }
}
