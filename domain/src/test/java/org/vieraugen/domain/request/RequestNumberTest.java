package org.vieraugen.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;

/** Numbers of requests: read aloud, typed again, and never taken for a complaint's. */
class RequestNumberTest {
    private static final RequestNumber ONE = RequestNumber.of("ABH", 2026, 61_803_416);

    @Test
    void it_says_what_it_is_and_reads_back_however_it_is_typed() {
        assertThat(ONE.text()).startsWith("ABH-A-2026-61803416-").matches(RequestNumber.FORM);
        assertThat(RequestNumber.of("STA", 2026, 0).text()).startsWith("STA-A-2026-00000000-");
        assertThat(RequestNumber.of("ABH", 2026, RequestNumber.RANGE - 1).text())
                .contains("-99999999-");
        assertThat(RequestNumber.read(" " + ONE.text().toLowerCase(java.util.Locale.ROOT) + "\n"))
                .isEqualTo(ONE);
        assertThat(ONE).hasToString(ONE.text());
    }

    @Test
    void each_digit_counts_for_its_last_letter() {
        for (int i = 0; i < ONE.text().length(); i++) {
            if (Character.isDigit(ONE.text().charAt(i))) {
                var wrong = new StringBuilder(ONE.text());
                wrong.setCharAt(i, wrong.charAt(i) == '9' ? '0' : (char) (wrong.charAt(i) + 1));
                assertThatThrownBy(() -> new RequestNumber(wrong.toString()))
                        .isInstanceOfSatisfying(
                                Malformed.class, e -> assertThat(e.reason()).isEqualTo("mistyped"));
            }
        }
    }

    @Test
    void no_number_is_a_reference_and_no_reference_a_number() {
        assertThatThrownBy(() -> new Reference(ONE.text())).isInstanceOf(Malformed.class);
        var reference = Reference.of("ABH", 2026, 61_803_416).text();
        assertThatThrownBy(() -> new RequestNumber(reference)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "ABH-A-2026-1-K", "ABH-A-2026-61803416-", "ABH-B-2026-61803416-K", "'; DROP TABLE"})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> new RequestNumber(text)).isInstanceOf(Malformed.class);
    }
}
