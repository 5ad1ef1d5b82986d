package org.vieraugen.web.api.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.review.FindingRequest.InTheirsRequest;
import org.vieraugen.web.api.review.FindingRequest.RemedyRequest;

/** A finding as it is sent. */
class FindingRequestTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @Test
    void an_outcome_and_reasons_are_enough() {
        assertThat(new FindingRequest(Outcome.UPHELD, "Zu lange.", null, null, null, null, null, null).proposal())
                .isEqualTo(new Judgement(Outcome.UPHELD, "Zu lange.", Optional.empty(), Set.of(), List.of(), 0));
    }

    @Test
    void all_that_is_found_is_in_the_proposal() {
        assertThat(new FindingRequest(
                                Outcome.NOT_UPHELD,
                                "Zu lange.",
                                "Sie hat recht.",
                                Set.of(Cause.STAFFING),
                                List.of(new RemedyRequest(Remedy.Kind.APOLOGY, "Pardon.", "Простите.", "olbrich", DUE)),
                                "Es ist geschehen.",
                                new InTheirsRequest("Слишком долго.", "Она права.", "Это сделано."),
                                40)
                        .proposal())
                .isEqualTo(new Judgement(
                        Outcome.NOT_UPHELD,
                        "Zu lange.",
                        Optional.of("Sie hat recht."),
                        Set.of(Cause.STAFFING),
                        List.of(new Remedy(
                                Remedy.Kind.APOLOGY, "Pardon.", Optional.of("Простите."), Office.OLBRICH, DUE)),
                        Optional.of("Es ist geschehen."),
                        40,
                        new InTheirs(
                                Optional.of("Слишком долго."),
                                Optional.of("Она права."),
                                Optional.of("Это сделано."))));
        assertThat(new FindingRequest(
                                Outcome.UPHELD,
                                "Zu lange.",
                                " ",
                                Set.of(),
                                List.of(),
                                "",
                                new InTheirsRequest("", " ", null),
                                1)
                        .proposal())
                .isEqualTo(new Judgement(Outcome.UPHELD, "Zu lange.", Optional.empty(), Set.of(), List.of(), 1));
    }

    @Test
    void a_remedy_needs_no_words() {
        assertThat(new RemedyRequest(Remedy.Kind.APOLOGY, null, null, "olbrich", DUE).remedy())
                .isEqualTo(new Remedy(Remedy.Kind.APOLOGY, "", Office.OLBRICH, DUE));
    }

    private static FindingRequest with(RemedyRequest remedy) {
        return new FindingRequest(Outcome.UPHELD, "Zu lange.", null, null, List.of(remedy), null, null, null);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of("outcome", new FindingRequest(null, "Zu lange.", null, null, null, null, null, null)),
                Arguments.of("reasons", new FindingRequest(Outcome.UPHELD, null, null, null, null, null, null, null)),
                Arguments.of("remedies.kind", with(new RemedyRequest(null, "", null, "olbrich", DUE))),
                Arguments.of("remedies.owner", with(new RemedyRequest(Remedy.Kind.APOLOGY, "", null, null, DUE))),
                Arguments.of("remedies.due", with(new RemedyRequest(Remedy.Kind.APOLOGY, "", null, "olbrich", null))));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_missing_is_told_with_its_field(String field, FindingRequest request) {
        assertThatThrownBy(request::proposal).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }
}
