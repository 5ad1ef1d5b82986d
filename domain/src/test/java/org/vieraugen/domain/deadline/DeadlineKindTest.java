package org.vieraugen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineKindTest {
    private static final Terms MONDAY_TO_FRIDAY =
            new Terms(Map.of(), day -> day.getDayOfWeek().getValue() < 6);

    /** Begins on Tuesday, 2 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "SETTLE_NAME, 1, 1, true, 2027-03-03, 2027-03-03",
        "STATEMENT, 4, 1, false, 2027-03-08, 2027-03-03",
        "CONFIRMATION, 2, 1, true, 2027-03-04, 2027-03-03",
        "COUNTERSIGNATURE, 3, 1, true, 2027-03-05, 2027-03-03",
    })
    void what_four_eyes_owe_has_the_terms_of_the_table_in_working_days(
            DeadlineKind kind, int usual, int urgent, boolean owed, LocalDate due, LocalDate dueWhenUrgent) {
        var start = LocalDate.of(2027, 3, 2);

        assertThat(kind.defaultTerm()).isEqualTo(new Term(usual, urgent));
        assertThat(kind.owedByDepartment()).isEqualTo(owed);
        assertThat(MONDAY_TO_FRIDAY.start(kind, start, false).due()).isEqualTo(due);
        assertThat(MONDAY_TO_FRIDAY.start(kind, start, true).due()).isEqualTo(dueWhenUrgent);
    }
}
