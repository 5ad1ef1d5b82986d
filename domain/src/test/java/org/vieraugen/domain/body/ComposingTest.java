package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.body.Council.KEEPER;
import static org.vieraugen.domain.body.Council.TODAY;
import static org.vieraugen.domain.body.Council.as;
import static org.vieraugen.domain.body.Council.days;
import static org.vieraugen.domain.body.Council.founded;
import static org.vieraugen.domain.body.Council.from;
import static org.vieraugen.domain.body.Council.in;
import static org.vieraugen.domain.body.Council.key;
import static org.vieraugen.domain.body.Council.malformed;
import static org.vieraugen.domain.body.Council.party;
import static org.vieraugen.domain.body.Council.refused;
import static org.vieraugen.domain.body.Council.seated;
import static org.vieraugen.domain.body.Council.standingIn;
import static org.vieraugen.domain.body.Council.voting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.testing.Committee;

/** Benches: who sits where, and that nobody joins a full one (E6). */
class ComposingTest {
    private static final Composition.Bench MIGRANTS = new Composition.Bench("Migranten", 2);
    private static final Composition.Bench COUNCILLORS = new Composition.Bench("Stadträte", 1);
    private static final Composition BOTH = new Composition(List.of(MIGRANTS, COUNCILLORS), Quorum.NONE);

    private static Step<Body> composed(Body body, Composition next, Composition.Seating... seatings) {
        return new Composing(body).compose(next, List.of(seatings), KEEPER);
    }

    private static Body withBenches() {
        return composed(founded(days(0, 90)), BOTH).next();
    }

    private static Composition.Seating seat(int member, String bench) {
        return new Composition.Seating(key(member), bench);
    }

    @Test
    void E6_nobody_joins_a_full_bench_and_deputies_take_no_seat() {
        var full = seated(seated(withBenches(), 1, from(0), "Migranten"), 2, from(0), "Migranten");

        refused(
                "the bench Migranten has room for 2, and 3 would sit on it",
                () -> seated(full, 3, from(9), "Migranten"));
        var more = seated(standingIn(full, 4, 1), 3, from(0), "Stadträte");
        assertThat(more.members()).hasSize(4);
        assertThat(new Composing(more).seated(MIGRANTS, TODAY)).isEqualTo(2);
        assertThat(new Composing(more).seated(COUNCILLORS, TODAY)).isEqualTo(1);
        assertThat(more.find(key(4)).orElseThrow().membership().bench()).isEmpty();
    }

    @Test
    void E6_a_seat_is_free_again_after_its_holder_s_last_day_and_not_a_day_before() {
        var body = seated(withBenches(), 1, days(0, 10), "Stadträte");

        refused("Stadträte", () -> seated(body, 2, days(10, 20), "Stadträte"));
        var next = seated(body, 2, days(11, 20), "Stadträte");
        refused("Stadträte", () -> seated(next, 3, from(5), "Stadträte"));
        assertThat(new Composing(next).seated(COUNCILLORS, TODAY.plusDays(10))).isEqualTo(1);
        assertThat(seated(next, 3, from(21), "Stadträte").members()).hasSize(3);
    }

    @Test
    void E6_a_body_with_benches_takes_members_on_one_of_them_only_and_one_without_on_none() {
        var body = withBenches();
        malformed("bench", "missing", () -> voting(body, 1));
        malformed("bench", "unknown", () -> seated(body, 1, from(0), "Beamte"));
        malformed("bench", "unknown", () -> seated(founded(days(0, 90)), 1, from(0), "Migranten"));
    }

    @Test
    void E6_a_composition_in_which_members_would_not_fit_is_refused_saying_which() {
        var body = voting(voting(founded(days(0, 90)), 1), 2);

        refused("no bench for Mitglied 1, Mitglied 2", () -> composed(body, BOTH));
        refused("no bench for Mitglied 2", () -> composed(body, BOTH, seat(1, "Migranten")));
        refused(
                "the bench Stadträte has room for 1, and 2 would sit on it",
                () -> composed(body, BOTH, seat(1, "Stadträte"), seat(2, "Stadträte")));
        var step = composed(body, BOTH, seat(1, "Migranten"), seat(2, "Migranten"));
        assertThat(step.next().version()).isEqualTo(body.version() + 1);
        assertThat(step.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(BodyEntries.BODY_COMPOSED);
            assertThat(act.facts()).isEqualTo(Map.of("benches", "2", "quorum", "NONE"));
        });
        var smaller = new Composition(List.of(new Composition.Bench("Migranten", 1)), Quorum.NONE);
        refused("the bench Migranten has room for 1", () -> composed(step.next(), smaller));
        var renamed = new Composition(List.of(new Composition.Bench("Beirat", 2)), Quorum.NONE);
        refused("no bench for Mitglied 1, Mitglied 2", () -> composed(step.next(), renamed));
        assertThat(composed(step.next(), renamed, seat(1, "Beirat"), seat(2, "Beirat"))
                        .next()
                        .composition())
                .isEqualTo(renamed);
        assertThat(composed(step.next(), Composition.FREE).next().members())
                .noneMatch(member -> member.membership().bench().isPresent());
    }

    @Test
    void E6_whoever_joins_later_needs_room_too_and_whoever_has_left_needs_none() {
        var body = seated(seated(withBenches(), 1, days(0, 2), "Migranten"), 2, from(40), "Migranten");
        var one = new Composition(List.of(new Composition.Bench("Migranten", 1)), Quorum.NONE);
        assertThat(composed(body, one).next().composition()).isEqualTo(one);
        var three = seated(body, 3, from(20), "Migranten");
        refused("the bench Migranten has room for 1, and 2 would sit on it", () -> composed(three, one));

        var other = new Composition(List.of(new Composition.Bench("Andere", 5)), Quorum.NONE);
        var left = new Composing(seated(withBenches(), 1, days(0, 2), "Migranten")).compose(other, List.of(), in(3));
        assertThat(left.next().members().get(0).membership().bench()).contains("Migranten");
    }

    @Test
    void E6_a_seat_is_given_to_members_on_benches_that_are_there_and_nothing_of_a_body_that_is_over_changes() {
        var body = standingIn(voting(founded(days(0, 9)), 1), 2, 1);
        malformed("seating", "unknown", () -> composed(body, BOTH, seat(7, "Migranten")));
        malformed("seating", "unknown", () -> composed(body, BOTH, seat(1, "Beamte")));
        malformed("seating", "contradictory", () -> composed(body, BOTH, seat(2, "Migranten")));
        refused("body is over", () -> new Composing(body).compose(BOTH, List.of(), in(10)));
        assertThat(composed(body, Composition.FREE)).isEqualTo(Step.to(body));
        assertThat(composed(body, BOTH, seat(1, "Migranten"))
                        .next()
                        .members()
                        .get(1)
                        .membership()
                        .bench())
                .isEmpty();
    }

    @Test
    void benches_have_names_of_their_own_and_at_least_a_seat() {
        malformed("bench", "empty", () -> new Composition.Bench(" ", 1));
        malformed("bench", "too-long", () -> new Composition.Bench("x".repeat(101), 1));
        malformed("seats", "out-of-range", () -> new Composition.Bench("a", 0));
        malformed("seats", "out-of-range", () -> new Composition.Bench("a", 501));
        var twice = List.of(new Composition.Bench("Räte", 1), new Composition.Bench("RÄTE", 1));
        malformed("benches", "contradictory", () -> new Composition(twice, Quorum.NONE));
        malformed("benches", "too-many", () -> new Composition(Collections.nCopies(10, MIGRANTS), Quorum.NONE));
    }

    @Test
    void E6_a_deputy_has_the_voice_of_the_member_stood_in_for() {
        var body = founded(days(0, 90));
        var advising = body.join(key(1), party(1), as(from(0), Membership.Voice.ADVISORY, ""), Optional.empty(), KEEPER)
                .next();
        var deputy = advising.join(key(2), party(2), Committee.voting(from(0)), Optional.of(key(1)), KEEPER);
        assertThat(deputy.next().find(key(2)).orElseThrow().isVoting()).isFalse();
        assertThat(deputy.acts().get(0).facts()).containsEntry("voice", "ADVISORY");
    }
}
