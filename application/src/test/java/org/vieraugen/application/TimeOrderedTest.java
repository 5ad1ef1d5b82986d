package org.vieraugen.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Identifiers begin with the time (RFC 9562, version 7), so that new rows lie side by side. */
class TimeOrderedTest {
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00.123Z");

    @Test
    void an_identifier_is_of_version_7_and_its_time() {
        for (int i = 0; i < 50; i++) {
            var id = TimeOrdered.id(NOON);
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
            assertThat(TimeOrdered.at(id)).isEqualTo(NOON);
        }
    }

    @Test
    void later_ones_are_greater_and_two_of_one_millisecond_differ() {
        assertThat(TimeOrdered.id(NOON.plusMillis(1))).isGreaterThan(TimeOrdered.id(NOON));
        var some = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            some.add(TimeOrdered.id(NOON));
        }
        assertThat(some).hasSize(1_000);
    }

    @Test
    void what_goes_wrong_names_the_kind_of_thing_and_no_secret() {
        assertThat(new Unknown("receipt")).hasMessage("there is no such receipt");
        assertThat(new Unknown("receipt").what()).isEqualTo("receipt");
        var cause = new IllegalStateException("duplicate key");
        assertThat(new Outdated(cause)).hasCause(cause).satisfies(outdated -> assertThat(outdated.expectedByCaller())
                .isFalse());
        assertThat(new Outdated(true).expectedByCaller()).isTrue();
    }
}
