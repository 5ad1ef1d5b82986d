package org.vieraugen.persistence.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.brake.Mistakes;
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

    private KeyedCounts counts(Connection connection, Instant moment) throws Exception {
        return new KeyedCounts(
                OneConnection.sql(connection),
                new Keys(folder.toString(), true, Optional.empty()),
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void I3_counts_are_told_once_and_forgotten_after_ten_minutes() throws Exception {
        try (var postgres = OneConnection.migrated();
                var first = postgres.getPostgresDatabase().getConnection();
                var second = postgres.getPostgresDatabase().getConnection()) {
            var here = counts(first, NOON);
            var there = counts(second, NOON);
            var one = new HashedCrowd(here);
            var two = new HashedCrowd(there);
            one.came(HERE);
            one.came(HERE);
            two.came(THERE);
            assertThat(two.from(HERE)).isZero();
            for (int round = 0; round < 3; round++) {
                here.exchange();
                there.exchange();
            }
            here.exchange();
            assertThat(one.from(HERE)).isEqualTo(2);
            assertThat(two.from(HERE)).isEqualTo(2);
            assertThat(one.from(THERE)).isEqualTo(1);
            assertThat(one.fromAll()).isEqualTo(3);
            assertThat(two.fromAll()).isEqualTo(3);

            var later = counts(first, NOON.plusSeconds(300));
            later.exchange();
            assertThat(new HashedCrowd(later).from(HERE))
                    .as("those of the five minutes before")
                    .isEqualTo(2);
            var muchLater = counts(first, NOON.plusSeconds(600));
            muchLater.exchange();
            assertThat(new HashedCrowd(muchLater).from(HERE)).isZero();
            try (var rows = first.createStatement().executeQuery("SELECT count(*) FROM crowd")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void mistakes_of_one_server_slow_at_the_other_and_what_was_none_is_taken_back_there_too() throws Exception {
        var place = new Mistakes.Place("PASSWORD s05", Duration.ofHours(1));
        try (var postgres = OneConnection.migrated();
                var first = postgres.getPostgresDatabase().getConnection();
                var second = postgres.getPostgresDatabase().getConnection()) {
            var one = counts(first, NOON);
            var two = counts(second, NOON.plusSeconds(2));
            one.add(place);
            one.add(place);
            one.exchange();
            two.exchange();
            assertThat(two.at(place)).isEqualTo(new Mistakes.Lately(2, NOON.plusSeconds(2)));
            assertThat(one.at(place)).isEqualTo(new Mistakes.Lately(2, NOON));
            one.takeBack(place);
            one.exchange();
            two.exchange();
            assertThat(two.at(place).count()).isEqualTo(1);
            try (var rows = first.createStatement().executeQuery("SELECT crowd::text FROM crowd")) {
                rows.next();
                assertThat(rows.getString(1)).doesNotContain("s05");
            }
        }
    }

    /** However many names are tried and taken back, because there was no room: nothing of them stays in memory. */
    @Test
    void what_is_taken_back_at_once_leaves_nothing() throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var counts = counts(connection, NOON);
            for (int i = 0; i < 1_000; i++) {
                var place = new Mistakes.Place("PASSWORD s" + i, Duration.ofHours(1));
                counts.add(place);
                counts.takeBack(place);
            }
            assertThat(counts.size()).isZero();
        }
    }

    @Test
    void what_cannot_be_told_is_still_counted_here() throws Exception {
        try (var postgres = OneConnection.migrated()) {
            var connection = postgres.getPostgresDatabase().getConnection();
            var counts = counts(connection, NOON);
            var crowd = new HashedCrowd(counts);
            crowd.came(HERE);
            connection.close();
            assertThatThrownBy(counts::exchange).isInstanceOf(DatabaseFailed.class);
            assertThat(crowd.from(HERE)).isEqualTo(1);
            assertThat(crowd.fromAll()).isEqualTo(1);
        }
    }
}
