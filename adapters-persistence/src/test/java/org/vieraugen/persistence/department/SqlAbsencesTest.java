package org.vieraugen.persistence.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.Outdated;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.identity.Keys;

class SqlAbsencesTest {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final StaffKey ONE = new StaffKey("s1");
    private static final StaffKey TWO = new StaffKey("s2");
    private static final StaffKey THREE = new StaffKey("s3");

    private static Absence absence(StaffKey who, int from, int until, StaffKey by, String reason) {
        return new Absence(
                UUID.randomUUID(),
                who,
                TODAY.plusDays(from),
                TODAY.plusDays(until),
                by,
                reason,
                NOON,
                Optional.empty());
    }

    @Test
    void F12_only_what_is_in_force_on_the_day_counts_and_reasons_are_sealed(@TempDir Path folder) throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);
            var absences = new SqlAbsences(sql, new Keys(folder.toString(), true, Optional.empty()));
            var own = absence(ONE, 0, 2, ONE, "");
            var proposed = absence(TWO, 0, 5, THREE, "Krank gemeldet.");
            absences.add(HERE, own);
            absences.add(HERE, proposed);

            assertThat(absences.of(HERE, TODAY)).containsExactlyInAnyOrder(own, proposed);
            assertThat(absences.of(new DepartmentKey("other"), TODAY)).isEmpty();
            assertThat(absences.on(TODAY)).containsExactly(ONE);
            assertThat(sql.list("SELECT encode(reason, 'escape') FROM absence", row -> row.getString(1)))
                    .noneMatch(stored -> stored.contains("Krank"));

            var confirmed = new Absence(
                    proposed.id(),
                    TWO,
                    proposed.from(),
                    proposed.until(),
                    THREE,
                    proposed.reason(),
                    NOON,
                    Optional.of(ONE));
            absences.confirm(confirmed);
            assertThat(absences.on(TODAY)).containsExactlyInAnyOrder(ONE, TWO);
            assertThat(absences.on(TODAY.plusDays(3))).containsExactly(TWO);
            assertThatThrownBy(() -> absences.confirm(confirmed)).isInstanceOf(Outdated.class);

            absences.turn(TODAY);
            absences.turn(TODAY.plusDays(3));
            assertThat(absences.of(HERE, TODAY)).isEqualTo(List.of(confirmed));
            absences.drop(confirmed);
            assertThat(absences.of(HERE, TODAY)).isEmpty();
        }
    }

    @Test
    void F9_the_database_knows_that_it_takes_two_others(@TempDir Path folder) throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);
            new SqlAbsences(sql, new Keys(folder.toString(), true, Optional.empty()))
                    .add(HERE, absence(TWO, 0, 5, THREE, "Krank gemeldet."));

            for (var same : List.of(TWO, THREE)) {
                assertThatThrownBy(() -> sql.change("UPDATE absence SET confirmed_by = ?", same.text()))
                        .hasStackTraceContaining("f12_two_others");
            }
        }
    }
}
