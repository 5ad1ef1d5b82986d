package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Authorisation.Given;
import org.vieraugen.domain.file.Authorisation.Signer;

/** How long what people say of themselves may be, and which error tells them. */
class LimitsTest {
    private static void refused(ThrowingCallable given, String field, String reason) {
        assertThatThrownBy(given).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    private static Identity identity(Identity.Detail detail, String given) {
        return new Identity(
                Optional.of(given).filter(g -> detail == Identity.Detail.NAME),
                Optional.of(given).filter(g -> detail == Identity.Detail.ADDRESS),
                Optional.of(given).filter(g -> detail == Identity.Detail.EMAIL),
                Optional.of(given).filter(g -> detail == Identity.Detail.PHONE));
    }

    @ParameterizedTest
    @CsvSource({"NAME, contact.name, 200", "ADDRESS, contact.address, 1000", "PHONE, contact.phone, 50"})
    void a_contact_has_one_detail_at_least_and_each_has_its_length(Identity.Detail detail, String field, int most) {
        assertThat(detail.field()).isEqualTo(field);
        assertThat(detail.most()).isEqualTo(most);
        assertThat(identity(detail, "ß".repeat(most))).isNotNull();
        refused(() -> identity(detail, "ß".repeat(most + 1)), field, "too-long");
        refused(() -> identity(detail, " "), field, "empty");
        assertThat(detail.check(" 0341 / 12 ")).isEqualTo(" 0341 / 12 ");
    }

    @Test
    void a_contact_that_says_nothing_is_none() {
        refused(
                () -> new Identity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                "contact",
                "empty");
        assertThat(identity(Identity.Detail.EMAIL, "max@example.org").email()).contains("max@example.org");
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64})
    void the_end_of_an_address_has_at_most_63_letters(int letters) {
        var address = "max@example." + "o".repeat(letters);
        if (letters == 63) {
            assertThat(identity(Identity.Detail.EMAIL, address).email()).contains(address);
        } else {
            refused(() -> identity(Identity.Detail.EMAIL, address), "contact.email", "bad-email");
        }
    }

    @Test
    void an_address_has_at_most_254_characters() {
        var labels = ("d".repeat(60) + ".").repeat(3);
        var longest = "m".repeat(64) + "@" + labels + "o".repeat(254 - 65 - labels.length());
        assertThat(longest).hasSize(254);
        assertThat(identity(Identity.Detail.EMAIL, longest).email()).contains(longest);
        refused(() -> identity(Identity.Detail.EMAIL, longest + "o"), "contact.email", "bad-email");
    }

    @Test
    void L4_an_authorisation_names_who_signs_and_for_whom_each_in_its_length() {
        assertThat(given("w".repeat(Authorisation.WHOM), "n".repeat(Authorisation.NAME), "t"))
                .isNotNull();
        refused(() -> given("w".repeat(Authorisation.WHOM + 1), "n", "t"), "whom", "too-long");
        refused(() -> given("w", "n".repeat(Authorisation.NAME + 1), "t"), "name", "too-long");
        refused(() -> given("w", "n", ""), "text", "empty");
        refused(() -> new Given(Signer.COMPLAINANT, "w", "n", Optional.of("M1 2 C3 4"), "t"), "drawing", "bad-drawing");
    }

    private static Given given(String whom, String name, String text) {
        return new Given(Signer.COMPLAINANT, whom, name, Optional.empty(), text);
    }

    @Test
    void L4_everything_that_was_signed_is_in_the_fingerprint() {
        var receipt = Receipt.of(new byte[Receipt.RANDOM]);
        var at = Instant.parse("2026-11-26T12:00:00Z");
        var signed = Authorisation.signed(given("w", "n", "t"), receipt, at);
        assertThat(signed)
                .isEqualTo(new Authorisation(
                        Signer.COMPLAINANT,
                        "w",
                        "n",
                        Optional.empty(),
                        "t",
                        at,
                        signed.fingerprint(),
                        signed.confirmation()));
        for (var other : new Given[] {
            given("v", "n", "t"),
            given("w", "m", "t"),
            given("w", "n", "s"),
            new Given(Signer.REPRESENTATIVE, "w", "n", Optional.empty(), "t")
        }) {
            assertThat(Authorisation.signed(other, receipt, at).fingerprint()).isNotEqualTo(signed.fingerprint());
        }
    }

    @Test
    void a_drawing_has_at_most_20_000_characters() {
        var longest = "M100 200" + " L100 200".repeat(2_220) + " L10 20 L1 2";
        assertThat(longest).hasSize(20_000);
        assertThat(Authorisation.drawn(longest)).isEqualTo(longest);
        refused(() -> Authorisation.drawn(longest + "0"), "drawing", "bad-drawing");
    }

    @Test
    void I5_a_secret_has_20_letters_six_of_them_different_and_at_most_300_characters() {
        assertThat(SecondSecret.of("abcdef abcdef abcdef ab").folded()).isEqualTo("abcdef abcdef abcdef ab");
        refused(() -> SecondSecret.of("abcdef abcdef abcdef a"), "secret", "too-short");
        refused(() -> SecondSecret.of("abcde abcde abcde abcde"), "secret", "too-short");
        assertThat(SecondSecret.of("abcdef".repeat(50))).isNotNull();
        refused(() -> SecondSecret.of("abcdef".repeat(50) + "a"), "secret", "too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0000-0000-0000-0001, has a typing error",
        "0000-0000-0000-0000-000, 'must have 20 good characters, but has 19'",
        "0000-0000-0000-0000-00U0, 'must have 20 good characters, but has 19'",
        "U000-0000-0000-0000-0000, 'must have 20 good characters, but has 19'"
    })
    void I5_a_mistyped_code_says_what_is_wrong_with_it(String typed, String told) {
        assertThatThrownBy(() -> Receipt.read(typed))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void a_code_stands_in_at_most_200_characters() {
        var code = Receipt.of(new byte[Receipt.RANDOM]).code();
        assertThat(Receipt.read(" ".repeat(200 - code.length()) + code).code()).isEqualTo(code);
        assertThatThrownBy(() -> Receipt.read(" ".repeat(201 - code.length()) + code))
                .isInstanceOf(Malformed.class)
                .hasMessage("is too long");
    }
}
