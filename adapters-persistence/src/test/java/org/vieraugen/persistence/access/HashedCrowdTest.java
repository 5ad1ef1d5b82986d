package org.vieraugen.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.persistence.DatabaseFailed;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.identity.Keys;

/** Two servers that tell each other how many came. */
class HashedCrowdTest {
    private static final byte[] HERE = {10, 0, 0, 1};
    private static final byte[] THERE = {10, 0, 0, 2};
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path folder;

    private HashedCrowd crowd(Connection connection, Instant moment) throws Exception {
        return new HashedCrowd(
                OneConnection.sql(connection),
                new Keys(folder.toString(), true, Optional.empty()),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void counts_are_told_once_and_forgotten_after_twenty_minutes() throws Exception {
        try (var postgres = OneConnection.migrated();
                var first = postgres.getPostgresDatabase().getConnection();
                var second = postgres.getPostgresDatabase().getConnection()) {
            var one = crowd(first, NOON);
            var two = crowd(second, NOON);
            one.came(HERE);
            one.came(HERE);
            two.came(THERE);
            assertThat(two.from(HERE)).isZero();
            for (int round = 0; round < 3; round++) {
                one.exchange();
                two.exchange();
            }
            one.exchange();
            assertThat(one.from(HERE)).isEqualTo(2);
            assertThat(two.from(HERE)).isEqualTo(2);
            assertThat(one.from(THERE)).isEqualTo(1);
            assertThat(one.fromAll()).isEqualTo(3);
            assertThat(two.fromAll()).isEqualTo(3);

            var later = crowd(first, NOON.plusSeconds(600));
            later.exchange();
            assertThat(later.from(HERE)).as("those of the ten minutes before").isEqualTo(2);
            var muchLater = crowd(first, NOON.plusSeconds(1_200));
            muchLater.exchange();
            assertThat(muchLater.from(HERE)).isZero();
            try (var rows = first.createStatement().executeQuery("SELECT count(*) FROM crowd")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void what_cannot_be_told_is_still_counted_here() throws Exception {
        try (var postgres = OneConnection.migrated()) {
            var connection = postgres.getPostgresDatabase().getConnection();
            var crowd = crowd(connection, NOON);
            crowd.came(HERE);
            connection.close();
            assertThatThrownBy(crowd::exchange).isInstanceOf(DatabaseFailed.class);
            assertThat(crowd.from(HERE)).isEqualTo(1);
            assertThat(crowd.fromAll()).isEqualTo(1);
        }
    }
}
