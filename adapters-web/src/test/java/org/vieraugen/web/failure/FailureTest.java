package org.vieraugen.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.brake.Attempt;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.application.testing.MemoryMistakes;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.testing.Ear;

/** Only what means that somebody was faster is told so; every other fault of ours is logged. */
class FailureTest {
    @RegisterExtension
    final Ear log = new Ear(Failure.class);

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
        assertThat(log.said()).isEmpty();
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
        assertThat(log.said()).hasSize(1);
    }

    private static Failure of(Throwable thrown) {
        // As a container hands it on.
        return Failure.of(new IllegalStateException(thrown));
    }

    static Stream<Arguments> known() {
        var certificate = new Certificate("ABH-1", Instant.EPOCH, Role.SYSTEM, false, 1, 0, 2, "hash");
        return Stream.of(
                arguments(new RuleBroken("F3", "none", "no"), 409, "rule-f3", 0),
                arguments(new RuleBroken("C10", "none", "no"), 409, "rule-c10", 0),
                arguments(new RuleBroken("course", "none", "no"), 409, "course", 0),
                arguments(new Denied("no"), 403, "denied", 0),
                arguments(new Unseen(Reference.of("ABH", 2026, 1)), 404, "unknown-complaint", 0),
                arguments(new UnseenMail(), 404, "unknown-mail", 0),
                arguments(new Unknown("receipt"), 404, "unknown-receipt", 0),
                arguments(new Erased(certificate), 410, "erased", 0),
                arguments(new Outdated(true), 412, "outdated", 0),
                arguments(new Outdated(false), 409, "outdated", 0),
                arguments(new KeyReused(), 422, "key-reused", 0),
                arguments(NotSignedIn.staff(), 401, "not-signed-in", 0),
                arguments(NotSignedIn.wrongPassword(), 401, "wrong-password", 0),
                arguments(NotSignedIn.secondFactor(), 401, "second-factor", 0),
                arguments(new GuessBrake.TooManyGuesses(7), 429, "too-many-guesses", 7),
                arguments(new Door.Busy(), 429, "busy", 60),
                arguments(new BodyBroken(new IOException("reset")), 400, "http-400", 0),
                arguments(new Crowded(), 503, "unavailable", 5),
                arguments(new TooLarge(), 413, "too-large", 0),
                arguments(new Malformed("text", "too-long", "is too long"), 400, "malformed", 0),
                arguments(new Malformed("receipt", "mistyped", "is mistyped"), 400, "mistyped-receipt", 0),
                arguments(new Malformed("file", "file-busy", "comes later"), 429, "file-busy", 60));
    }

    @ParameterizedTest
    @MethodSource("known")
    void what_is_known_among_the_causes_is_told_as_what_it_is(Throwable thrown, int status, String kind, long again) {
        var failure = of(thrown);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.again()).isEqualTo(again);
        assertThat(failure.detail()).isNotEmpty();
        assertThat(failure.answer()).isEmpty();
        assertThat(log.said()).isEmpty();
    }

    @Test
    void whoever_tries_a_secret_too_often_is_told_when_it_may_be_tried_again() {
        var attempt = Attempt.password(new StaffKey("albers"), Attempt.From.network(Optional.empty()));
        var early = catchThrowableOfType(Slowing.TooEarly.class, () -> {
            var clock = new MovableClock(Instant.EPOCH);
            var counting = new Slowing(new MemoryMistakes(clock), clock);
            for (int i = 0; i < 100; i++) {
                counting.isRight(attempt, () -> false);
            }
        });
        var failure = of(early);
        assertThat(failure.status()).isEqualTo(429);
        assertThat(failure.kind()).isEqualTo("too-many-guesses");
        assertThat(failure.again()).isEqualTo(early.seconds()).isPositive();
    }

    @Test
    void F13_a_rule_that_kept_somebody_out_is_known_and_the_answer_may_say_less() {
        assertThat(of(new RuleBroken("F3", "none", "no")).refusal()).contains("F3");
        assertThat(of(new Denied("no")).refusal()).contains("role");
        var unseen = of(new Unseen(Reference.of("ABH", 2026, 1)));
        var unknown = of(new Unknown("complaint"));
        assertThat(unseen.refusal()).contains("F5");
        assertThat(unknown.refusal()).isEmpty();
        assertThat(List.of(unseen.status(), unseen.kind(), unseen.detail()))
                .isEqualTo(List.of(unknown.status(), unknown.kind(), unknown.detail()));
    }

    @Test
    void a_wrong_field_and_a_missing_sign_in_are_handed_on() {
        var wrong = new Malformed("text", "too-long", "is too long");
        assertThat(of(wrong).malformed()).containsSame(wrong);
        assertThat(of(wrong).detail()).isEqualTo("text is too long");
        var refused = NotSignedIn.staff();
        assertThat(of(refused).refused()).containsSame(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "400, http-400",
        "404, http-404",
        "405, http-405",
        "406, http-406",
        "415, http-415",
        "411, http-400",
        "505, http-400",
        "500, internal"
    })
    void a_number_of_HTTP_without_a_text_of_its_own_is_told_by_that_of_its_kind(int status, String kind) {
        var failure = Failure.of(new WebApplicationException(status));
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.answer()).isEmpty();
        assertThat(log.said()).isEmpty();
    }

    @Test
    void what_leads_elsewhere_is_no_failure() {
        var moved = Response.status(399).build();
        var failure = Failure.of(new WebApplicationException(moved));
        assertThat(failure.answer()).containsSame(moved);
        assertThat(failure.status()).isEqualTo(399);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300"})
    void a_database_that_is_away_comes_back(String state) {
        assertThat(of(state, "gone")).satisfies(failure -> {
            assertThat(failure.status()).isEqualTo(503);
            assertThat(failure.kind()).isEqualTo("unavailable");
            assertThat(failure.again()).isEqualTo(5);
        });
        assertThat(log.said()).isEmpty();
    }

    @Test
    void what_may_pass_by_itself_is_told_so_whatever_its_state() {
        for (var passing : List.of(
                new SQLTransientConnectionException("busy"),
                new SQLNonTransientConnectionException("gone"),
                new SQLRecoverableException("gone"),
                new ConnectException("refused"))) {
            assertThat(of(passing).status()).as(passing.toString()).isEqualTo(503);
        }
        assertThat(of(new SQLException("no state")).status()).isEqualTo(500);
        assertThat(of(new SQLException()).status()).isEqualTo(500);
    }
}
