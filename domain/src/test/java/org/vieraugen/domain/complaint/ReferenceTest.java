package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

class ReferenceTest {
    @Property
    void a_wrong_digit_is_noticed(
            @ForAll @LongRange(min = 1, max = 99_999_999) long running,
            @ForAll @IntRange(min = 9, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var reference = Reference.of("ABH", 2026, running).text();
        var wrong = new StringBuilder(reference);
        wrong.setCharAt(place, (char) ('0' + (reference.charAt(place) - '0' + shift) % 10));
        assertThatThrownBy(() -> new Reference(wrong.toString())).isInstanceOf(Malformed.class);
    }

    @Example
    void a_number_is_written_with_eight_digits_and_two_never_meet() {
        assertThat(Reference.of("ABH", 2026, 7).text()).startsWith("ABH-2026-00000007-");
        var seen = new HashSet<Reference>();
        for (long number = 0; number < 100_000; number++) {
            assertThat(seen.add(Reference.of("ABH", 2026, number))).isTrue();
        }
    }

    @Example
    void a_reference_reads_as_it_is_written_and_begins_with_its_department() {
        var reference = Reference.of("STA", 2027, 12);
        assertThat(reference).hasToString(reference.text());
        assertThat(reference.prefix()).isEqualTo("STA");
        assertThat(new Reference(reference.text())).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " %s ",
                "\u200e%s\u200f",
                "\u2068%s\u2069",
                "%s.",
                "(%s)",
                "Aktenzeichen: %s",
                "Az. %s.",
                "الرقم: %s",
                "编号：%s。"
            })
    void a_reference_is_read_with_what_came_along_when_it_was_copied(String around) {
        var reference = Reference.of("ABH", 2026, 61_803_416);
        assertThat(Reference.read(around.formatted(reference))).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "—", "−", "\u2011", "\u200b-", " - ", "－", " ", "\u00a0", "", "/"})
    void a_reference_is_read_whatever_its_parts_are_parted_by(String between) {
        var reference = Reference.of("ABH", 2026, 61_803_416);
        assertThat(Reference.read(reference.text().replace("-", between))).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF10, 0x0660, 0x06F0, 0x0966})
    void a_references_digits_and_letters_are_read_in_other_widths_and_scripts(int zero) {
        var reference = Reference.of("ABH", 2026, 61_803_416);
        var typed = new StringBuilder();
        reference
                .text()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isDigit(c) ? zero + c - '0' : c == '-' ? c : c + 0xFEE0)
                .forEach(typed::appendCodePoint);
        assertThat(Reference.read(typed.toString())).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Aktenzeichen", "X%s", "%sX", "%s1", "ABH-2026-61803416", "ABH-2026-61803417-K", "32-17/2026"
            })
    void what_is_no_reference_stays_none(String typed) {
        var text = typed.formatted(Reference.of("ABH", 2026, 61_803_416));
        assertThatThrownBy(() -> Reference.read(text)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Reference.read(text + " ".repeat(Reference.MOST)))
                .isInstanceOf(Malformed.class);
    }
}
