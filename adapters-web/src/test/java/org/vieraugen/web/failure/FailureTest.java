package org.vieraugen.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.Outdated;

/** Only what means that somebody was faster is told so; every other fault of ours is logged. */
class FailureTest {
    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    private final List<LogRecord> said = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    private static Failure of(String state, String message) {
        return Failure.of(new IllegalStateException(new SQLException(message, state)));
    }

    @Test
    void a_row_that_only_one_can_add_means_that_somebody_was_faster() {
        for (var race : Outdated.RACES) {
            assertThat(of("23505", "duplicate key value violates unique constraint \"" + race + "\"")
                            .status())
                    .isEqualTo(409);
        }
        assertThat(of("40001", "could not serialize access").status()).isEqualTo(409);
        assertThat(of("40P01", "deadlock detected").status()).isEqualTo(409);
        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "23505, duplicate key value violates unique constraint complaint_receipt",
        "23505, duplicate key value violates unique constraint complaint_reference",
        "23502, null value in column status violates not-null constraint",
        "23503, insert violates foreign key constraint file_piece_department_file_fkey",
        "23514, new row violates check constraint f1_two_persons",
        "23514, new row violates check constraint leaf_pkey",
        "23P01, conflicting key value violates exclusion constraint",
        "42703, column does not exist"
    })
    void every_other_broken_constraint_is_our_fault_and_logged(String state, String message) {
        var failure = of(state, message);
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.kind()).isEqualTo("internal");
        assertThat(said).hasSize(1);
    }
}
