package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Authorisation.Given;
import org.vieraugen.domain.file.Authorisation.Signer;

class AuthorisationTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Receipt RECEIPT = Receipt.of(new byte[Receipt.RANDOM]);

    private static Given given(String name, Optional<String> drawing) {
        return new Given(Signer.COMPLAINANT, "Verein Brücke", name, drawing, "Ich bevollmächtige ...");
    }

    @Test
    void the_receipt_confirms_what_was_signed_and_no_other_does() {
        var signed = Authorisation.signed(given("Erika Muster", Optional.of("M10 20 L30 40")), RECEIPT, NOON);
        assertThat(signed.confirmedBy(RECEIPT)).isTrue();
        var other = new byte[Receipt.RANDOM];
        other[3] = 1;
        assertThat(signed.confirmedBy(Receipt.of(other))).isFalse();
        assertThat(signed.fingerprint()).hasSize(64);
        assertThat(Authorisation.signed(given("Erika Muster", Optional.empty()), RECEIPT, NOON)
                        .fingerprint())
                .isNotEqualTo(signed.fingerprint());
        assertThat(Authorisation.signed(
                                given("Erika Muster", Optional.of("M10 20 L30 40")), RECEIPT, NOON.plusSeconds(1))
                        .fingerprint())
                .isNotEqualTo(signed.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0", "M1 2 L3 4", "M1 2 L3 4 M5 6 L600 200"})
    void a_drawing_is_strokes(String strokes) {
        assertThat(Authorisation.drawn(strokes)).isEqualTo(strokes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "L1 2",
                "M1",
                "M1 2 ",
                " M1 2",
                "M1 2 L",
                "M1 2Z",
                "M1 2 L3 4 <script>",
                "M1000 2",
                "M-1 2",
                "M1 2 C3 4",
            })
    void and_nothing_else(String strokes) {
        assertThatThrownBy(() -> Authorisation.drawn(strokes)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_drawing_has_an_end() {
        assertThat(Authorisation.drawn("M1 2" + " L3 4".repeat(3_000))).isNotEmpty();
        assertThatThrownBy(() -> Authorisation.drawn("M1 2" + " L3 4".repeat(5_000)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void nobody_signs_without_a_name_or_for_nobody() {
        assertThatThrownBy(() -> given(" ", Optional.empty())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Given(Signer.COMPLAINANT, "", "Erika", Optional.empty(), "Ich"))
                .isInstanceOf(Malformed.class);
    }
}
