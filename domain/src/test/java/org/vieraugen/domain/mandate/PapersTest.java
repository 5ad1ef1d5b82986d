package org.vieraugen.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Council.DAY;
import static org.vieraugen.domain.testing.Council.adopted;
import static org.vieraugen.domain.testing.Council.asked;
import static org.vieraugen.domain.testing.Council.motion;
import static org.vieraugen.domain.testing.Council.paper;
import static org.vieraugen.domain.testing.Council.station;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Paper.Kind;
import org.vieraugen.domain.mandate.Station.Result;
import org.vieraugen.domain.testing.Council;

/** What is written of a council's papers. */
class PapersTest {
    static void malformed(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    private static Paper with(String title, List<String> names, LocalDate day) {
        return new Paper("1", Kind.MOTION, title, names, day, new Source("Rat", Optional.empty()), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VII-A-00691-NF-02", "A0193/22", "S0386/22", "Vorlage 12 (neu)"})
    void a_number_is_kept_as_the_council_writes_it(String number) {
        assertThat(paper(number, Kind.STATEMENT).number()).isEqualTo(number);
    }

    @Test
    void a_paper_has_a_number_a_title_somebody_who_brought_it_in_and_a_day() {
        malformed("number", "empty", () -> paper(" ", Kind.MOTION));
        malformed("number", "too-long", () -> paper("n".repeat(61), Kind.MOTION));
        malformed("title", "empty", () -> with("", List.of("A"), DAY));
        malformed("title", "too-long", () -> with("t".repeat(301), List.of("A"), DAY));
        malformed("broughtInBy", "empty", () -> with("t", List.of(), DAY));
        malformed("broughtInBy", "empty", () -> with("t", List.of("A", " "), DAY));
        malformed("broughtInBy", "too-many", () -> with("t", Collections.nCopies(21, "A"), DAY));
        malformed("day", "out-of-range", () -> with("t", List.of("A"), LocalDate.of(1800, 1, 1)));
        malformed("place", "empty", () -> new Source("", Optional.of(Council.PAGE)));
        assertThatCode(() -> with("t", Collections.nCopies(20, "A"), DAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://rat.example.org/1",
                "https://rat",
                "https://",
                "https://rat.example.org/ 1",
                "https://rat.example.org/\"onclick=",
                "javascript:alert(1)",
                "https://rat.example.org@evil.example/",
                "HTTPS://rat.example.org",
                "https://rat.example.org/ä"
            })
    void an_address_that_is_no_whole_https_one_is_refused(String address) {
        malformed("address", "bad-address", () -> new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rat.example.org",
                "https://rat.example.org:8443/",
                "https://rat.example.org?id=1&x=%C3%A4#top"
            })
    void an_address_that_a_browser_shows_is_kept(String address) {
        assertThat(new WebAddress(address)).hasToString(address);
    }

    @Test
    void an_address_is_not_longer_than_browsers_send() {
        malformed("address", "too-long", () -> new WebAddress("https://a.example/" + "a".repeat(2_000)));
    }

    @Test
    void a_route_is_in_the_order_of_days() {
        var route = new Dossier(
                        motion(),
                        List.of(station("Rat", 9, Result.ADOPTED), station("Ausschuss", 0, Result.REFERRED)),
                        List.of())
                .route();
        assertThat(route).extracting(Station::body).containsExactly("Ausschuss", "Rat");
    }

    @Test
    void a_body_has_a_paper_on_one_day_once_and_its_result_takes_the_place_of_the_plan() {
        var planned = new Dossier(motion(), List.of(station("Rat", 9, Result.PLANNED)), List.of());
        malformed(
                "body",
                "twice",
                () -> new Dossier(
                        motion(),
                        List.of(station("Rat", 9, Result.PLANNED), station("Rat", 9, Result.ADOPTED)),
                        List.of()));
        var done = planned.with(station("Rat", 9, Result.ADOPTED));
        assertThat(done.route()).containsExactly(station("Rat", 9, Result.ADOPTED));
        assertThat(done.with(station("Rat", 10, Result.NOTED)).route()).hasSize(2);
        assertThat(done.without(station("Rat", 9, Result.ADOPTED)).route()).isEmpty();
        assertThat(done.without(station("Rat", 9, Result.PLANNED))).isEqualTo(done);
        malformed("body", "empty", () -> station("", 0, Result.NOTED));
    }

    @Test
    void a_motion_without_points_has_one_and_a_statement_has_none() {
        assertThat(new Dossier(motion(), List.of(), List.of()).points()).containsExactly(Point.whole(motion().title()));
        assertThat(new Dossier(paper("S0386/22", Kind.STATEMENT), List.of(), List.of()).points())
                .isEmpty();
    }

    @Test
    void a_point_takes_the_place_of_the_one_of_its_number() {
        var dossier = new Dossier(motion(), List.of(), List.of(asked("1"), asked("2")));
        assertThat(dossier.with(adopted("1", Optional.empty())).points())
                .containsExactly(adopted("1", Optional.empty()), asked("2"));
        assertThat(dossier.with(asked("2a")).points()).hasSize(3);
        assertThat(dossier.without("1").points()).containsExactly(asked("2"));
        assertThat(dossier.with(motion())).isEqualTo(dossier);
        malformed("point", "twice", () -> new Dossier(motion(), List.of(), List.of(asked("1"), asked("1"))));
    }

    @Test
    void a_point_has_a_number_and_a_demand() {
        malformed("point", "bad-number", () -> asked("a"));
        malformed("point", "bad-number", () -> asked(""));
        malformed("demand", "empty", () -> Point.whole(" "));
        malformed("demand", "too-long", () -> Point.whole("d".repeat(5_001)));
        assertThat(List.of("1", "6a", "2.1", "12"))
                .allSatisfy(number -> assertThat(asked(number)).isNotNull());
        malformed(
                "owes",
                "too-long",
                () -> new Point("1", "d", Optional.empty(), "o".repeat(301), Optional.empty(), false));
        malformed(
                "due",
                "out-of-range",
                () -> new Point("1", "d", Optional.of(LocalDate.of(2300, 1, 1)), "", Optional.empty(), false));
    }

    @Test
    void somebody_voted_and_nobody_voted_less_than_once() {
        malformed("yes", "missing", () -> new Votes(0, 0, 0));
        malformed("yes", "out-of-range", () -> new Votes(-1, 2, 0));
        malformed("no", "out-of-range", () -> new Votes(0, 1_001, 0));
        malformed("abstentions", "out-of-range", () -> new Votes(0, 1, -1));
    }

    @Test
    void E9_what_is_underway_or_kept_is_shown_by_something_that_can_be_looked_at() {
        malformed("reason", "empty", () -> new Claim(Claim.State.NOT_KEPT, " ", List.of()));
        malformed("evidence", "empty", () -> new Claim(Claim.State.KEPT, "r", List.of()));
        malformed("evidence", "empty", () -> new Claim(Claim.State.UNDERWAY, "r", List.of()));
        malformed(
                "evidence",
                "too-much-evidence",
                () -> new Claim(Claim.State.KEPT, "r", Collections.nCopies(51, Council.evidence())));
        assertThatCode(() -> new Claim(Claim.State.OPEN, "r", List.of())).doesNotThrowAnyException();
        malformed("address", "empty", () -> new Evidence("t", DAY, Optional.empty(), Optional.empty()));
        malformed("evidence", "empty", () -> new Evidence("", DAY, Optional.of(Council.PAGE), Optional.empty()));
        var thing = new Subject(new Subject.Kind("BODY"), UUID.randomUUID());
        assertThat(new Evidence("t", DAY, Optional.empty(), Optional.of(thing)).thing())
                .contains(thing);
    }

    @Test
    void a_route_and_a_paper_end_somewhere() {
        var stations = IntStream.range(0, 101)
                .mapToObj(day -> station("Rat", day, Result.POSTPONED))
                .toList();
        malformed("body", "too-many-stations", () -> new Dossier(motion(), stations, List.of()));
        var points = IntStream.range(0, 101)
                .mapToObj(Integer::toString)
                .map(Council::asked)
                .toList();
        malformed("point", "too-many-points", () -> new Dossier(motion(), List.of(), points));
    }
}
