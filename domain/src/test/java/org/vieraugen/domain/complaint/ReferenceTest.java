package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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
}
