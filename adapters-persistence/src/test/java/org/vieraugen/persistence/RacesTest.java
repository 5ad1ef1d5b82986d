package org.vieraugen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;

class RacesTest {
    @Test
    void each_constraint_that_means_a_race_is_there_and_unique() throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indisunique")) {
            var unique = new HashSet<String>();
            while (rows.next()) {
                unique.add(rows.getString(1));
            }
            assertThat(unique).containsAll(Outdated.RACES);
        }
    }
}
