package org.vieraugen.signin.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {
    /** The secret of RFC 6238, appendix B, for SHA-1. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TimedCodes codes = new TimedCodes();

    /** RFC 6238, appendix B: eight digits there, of which six are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_vectors_of_RFC_6238(long second, String eight) {
        var six = eight.substring(2);
        assertThat(codes.step(SECRET, six, Instant.ofEpochSecond(second))).hasValue(second / 30);
        assertThat(codes.step(SECRET, six.substring(0, 3) + " " + six.substring(3), Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void a_code_is_good_one_step_early_and_late_and_no_longer() {
        for (long second : new long[] {29, 59, 60, 89}) {
            assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(second)))
                    .as(Long.toString(second))
                    .hasValue(1);
        }
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(90))).isEmpty();
        assertThat(codes.step(SECRET, "287083", Instant.ofEpochSecond(59))).isEmpty();
        assertThat(codes.step(SECRET, "", Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void secrets_are_20_bytes_and_written_in_base_32() {
        assertThat(codes.secret()).hasSize(20).isNotEqualTo(codes.secret());
        assertThat(codes.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
