package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.testing.Only;

/** Who asks, and under which conditions. */
class CredentialsTest {
    private final Asking asking = new Asking();
    private final Credentials credentials = asking.credentials;

    private static void assertRefused(String kind, String scheme, Runnable act) {
        var refused = catchThrowableOfType(NotSignedIn.class, act::run);
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.scheme()).isEqualTo(scheme);
    }

    @Test
    void the_caller_is_whose_token_it_is() {
        var token = asking.gate.open(Office.ALBERS).token();
        for (var written : new String[] {"Bearer " + token, "bearer   " + token + " ", "BEARER " + token}) {
            asking.header("Authorization", written);
            assertThat(credentials.caller().staff()).isEqualTo(Office.ALBERS);
        }
        assertThat(credentials.caller().roles()).containsExactly(Role.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer nobody's",
                "Basic token 1",
                "Bearertoken 1",
                "Receipt token 1",
                " Bearer token 1"
            })
    void without_a_good_token_nobody_is_signed_in(String written) {
        asking.gate.open(Office.ALBERS);
        asking.header("Authorization", written);
        assertRefused("not-signed-in", "Bearer", credentials::caller);
    }

    @Test
    void without_a_header_nobody_is_signed_in() {
        assertRefused("not-signed-in", "Bearer", credentials::caller);
        assertRefused("not-signed-in", "Bearer", credentials::token);
    }

    @Test
    void a_token_has_at_most_two_hundred_characters() {
        asking.header("Authorization", "Bearer " + "a".repeat(200));
        assertThat(credentials.token()).isEqualTo("a".repeat(200));
        asking.header("Authorization", "Bearer " + "a".repeat(201));
        assertRefused("not-signed-in", "Bearer", credentials::token);
    }

    @Test
    void something_is_done_for_the_holder_of_a_receipt() {
        var receipt = asking.house.receipts.issue();
        asking.header("Authorization", "receipt " + receipt.code().toLowerCase(Locale.ROOT));
        assertThat(credentials.withReceipt(Receipt::code)).isEqualTo(receipt.code());
    }

    @Test
    void without_a_receipt_it_is_said_how_one_is_sent() {
        assertRefused("no-receipt", "Receipt", () -> credentials.withReceipt(Receipt::code));
        asking.by(Office.ALBERS);
        assertRefused("no-receipt", "Receipt", () -> credentials.withReceipt(Receipt::code));
    }

    @Test
    void a_mistyped_receipt_is_told_at_once() {
        asking.header("Authorization", "Receipt ABC");
        assertThatThrownBy(() -> credentials.withReceipt(Receipt::code))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("receipt"));
    }

    @Test
    void an_unknown_receipt_is_answered_slowly() {
        asking.with(asking.house.receipts.issue());
        long began = System.nanoTime();
        assertRefused(
                "unknown-receipt",
                "Receipt",
                () -> credentials.withReceipt(receipt -> {
                    throw new Unknown("receipt");
                }));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void what_else_is_unknown_is_told_as_such() {
        asking.with(asking.house.receipts.issue());
        var unknown = new Unknown("file");
        assertThatThrownBy(() -> credentials.withReceipt(receipt -> {
                    throw unknown;
                }))
                .isSameAs(unknown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"3\"', 3", "' \"0\" ', 0", "'\"123456789\"', 123456789"})
    void the_version_that_the_caller_saw_is_in_If_Match(String written, int version) {
        asking.header("If-Match", written);
        assertThat(credentials.expected()).contains(version);
    }

    @Test
    void whoever_expects_nothing_takes_any_version() {
        assertThat(credentials.expected()).isEmpty();
        asking.header("If-Match", " * ");
        assertThat(credentials.expected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"\"", "W/\"3\"", "\"3\", \"4\"", "\"-1\"", "\"x\"", "\"1234567890\"", "**"})
    void what_is_no_version_of_ours_is_told(String written) {
        asking.header("If-Match", written);
        assertThatThrownBy(credentials::expected).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                .isEqualTo("If-Match"));
    }

    @Test
    void a_key_has_8_to_200_visible_characters() {
        assertThat(credentials.key()).isEmpty();
        for (var good : new String[] {"12345678", "!~!~!~!~", "a".repeat(200)}) {
            asking.header("Idempotency-Key", good);
            assertThat(credentials.key()).contains(good);
        }
        for (var bad : new String[] {"", "1234567", "1234 678", "1234567ä", "a".repeat(201), "12345678\u007f"}) {
            asking.header("Idempotency-Key", bad);
            assertThatThrownBy(credentials::key).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                    .isEqualTo("Idempotency-Key"));
        }
    }

    @Test
    void work_is_handed_on_as_it_is() {
        assertThat(credentials.proofOfWork()).isEmpty();
        asking.header("Proof-Of-Work", "14.1.a.b:5");
        assertThat(credentials.proofOfWork()).contains("14.1.a.b:5");
    }

    @Test
    void programs_are_told_in_English_unless_they_want_another_language() {
        assertThat(credentials.language().tag()).isEqualTo("en");
        asking.in(Locale.FRENCH, Locale.GERMAN);
        assertThat(credentials.language().tag()).isEqualTo("fr");
    }

    @Test
    void an_act_is_asked_for_with_all_of_it() {
        var reference = Reference.of("ABH", 2026, 1);
        asking.by(Office.ALBERS).header("If-Match", "\"3\"").header("Idempotency-Key", "12345678");
        assertThat(credentials.on(reference))
                .isEqualTo(new ActRequest(
                        reference, asking.house.caller(Office.ALBERS), Optional.of(3), Optional.of("12345678")));
    }

    @Test
    void a_language_header_that_cannot_be_read_is_no_reason_to_refuse_anything() {
        var headers = new RequestHeaders();
        assertThat(headers.text("Any")).isNull();
        assertThat(headers.languages()).isEmpty();
        headers.read(
                Only.of(ContainerRequestContext.class, Map.of("getHeaderString", given -> "value of " + given[0])));
        assertThat(headers.languages()).isEmpty();
        assertThat(headers.text("Any")).isEqualTo("value of Any");
    }
}
