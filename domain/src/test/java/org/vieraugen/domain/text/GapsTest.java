package org.vieraugen.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

/** What may stand in a text in place of something that only the single complaint knows. */
class GapsTest {
    private static final Map<Placeholder, String> KNOWN =
            Map.of(Placeholder.REFERENCE, "ABH-2026-00017-K", Placeholder.DEPARTMENT, "Amt [[Frist]] $1 \\");

    @Test
    void every_placeholder_on_the_list_may_be_there_whatever_its_capitals_and_the_blanks_around_it() {
        for (var placeholder : Placeholder.values()) {
            assertThat(Gaps.wrong("Guten Tag, " + placeholder + ".")).isEmpty();
        }
        assertThat(Gaps.wrong("[[frist]] [[ FRIST ]] [[behörde]]")).isEmpty();
        assertThat(Gaps.filled("[[ beschwerde-nummer ]]!", KNOWN)).isEqualTo("ABH-2026-00017-K!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Name]]",
                "[[E-Mail der Person]]",
                "[[Anschrift]]",
                "[[Geburtsdatum]]",
                "[[Frist",
                "Frist]]",
                "[[]]",
                "[[Fr\nist]]",
                "[[ ]]"
            })
    void L4_nothing_else_may_be_there_and_least_of_all_who_complains(String text) {
        assertThat(Gaps.wrong("Hallo " + text)).isPresent();
        assertThatThrownBy(() -> Gaps.requireKnown("texts.de", text)).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("texts.de");
            assertThat(wrong.reason()).isEqualTo("unknown-placeholder");
        });
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        assertThat(Gaps.wrong("Guten Tag,\n\nzu [[Frist]] 😀 [[Nmae]] [[Vorname]]"))
                .contains(new Gaps.Wrong(3, 16, "[[Nmae]]"));
        assertThat(Gaps.wrong("[[Nmae]]")).contains(new Gaps.Wrong(1, 1, "[[Nmae]]"));
        assertThat(Gaps.wrong("a\n[[Frist bald")).contains(new Gaps.Wrong(2, 1, "[[Frist bald"));
        assertThatThrownBy(() -> Gaps.requireKnown("texts.de", "a\n [[Nmae]]"))
                .hasMessageContaining("[[Nmae]] in line 2, column 2")
                .hasMessageContaining("[[Absender]]");
    }

    @Test
    void what_is_known_is_put_in_and_what_is_not_stays_for_everybody_to_see() {
        assertThat(Gaps.filled("Zu [[Beschwerde-Nummer]] bis [[Frist]].", KNOWN))
                .isEqualTo("Zu ABH-2026-00017-K bis [[Frist]].");
    }

    @Test
    void what_was_put_in_is_not_read_again() {
        var known = Map.of(Placeholder.DEPARTMENT, "Amt [[Beschwerde-Nummer]] $1 \\", Placeholder.REFERENCE, "X");
        assertThat(Gaps.filled("[[Behörde]] [[Beschwerde-Nummer]]", known))
                .isEqualTo("Amt [[Beschwerde-Nummer]] $1 \\ X");
    }

    @Test
    void in_a_text_from_right_to_left_what_is_put_in_stands_apart() {
        assertThat(Gaps.filled("شكواك [[Beschwerde-Nummer]] عندنا", KNOWN))
                .isEqualTo("شكواك \u2068ABH-2026-00017-K\u2069 عندنا");
        // The brackets hold Latin letters; what is said around them counts, and a number is of no direction.
        assertThat(Gaps.filled("1. מספר [[Beschwerde-Nummer]]", KNOWN)).contains("\u2068ABH-2026-00017-K\u2069");
        assertThat(Gaps.filled("Nummer [[Beschwerde-Nummer]] شكوى", KNOWN)).doesNotContain("\u2068");
        assertThat(Gaps.filled("[[Beschwerde-Nummer]]: شكواك", KNOWN)).startsWith("\u2068ABH-2026-00017-K\u2069");
    }

    @ParameterizedTest
    @CsvSource({"bis [[Frist]],1", "[[Frist]] und [[was auch immer]],2", "keine,0", "a[0][1],0", "x]] [[y,0"})
    void the_gaps_of_a_text_are_found_whatever_stands_in_them(String text, int count) {
        assertThat(Gaps.in(text)).hasSize(count);
    }

    @Test
    void L2_nothing_is_sent_while_there_is_a_gap() {
        assertThatThrownBy(() -> Gaps.requireNone("text", "Bis [[Frist]] oder [[hier Datum]]."))
                .isInstanceOfSatisfying(Malformed.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo("text");
                    assertThat(wrong.reason()).isEqualTo("unfilled");
                })
                .hasMessageContaining("[[Frist]]");
        assertThatThrownBy(() -> Gaps.requireNone("text", "[[Datum eintragen]]"))
                .isInstanceOf(Malformed.class);
        for (var text : List.of("Bis Freitag.", "", "liste[[0]", "[ Frist ]", "[[\n]]")) {
            assertThatCode(() -> Gaps.requireNone("text", text)).doesNotThrowAnyException();
        }
    }
}
