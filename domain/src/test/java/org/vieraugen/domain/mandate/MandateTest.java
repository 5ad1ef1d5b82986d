package org.vieraugen.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.domain.testing.Council.adopted;
import static org.vieraugen.domain.testing.Council.asked;
import static org.vieraugen.domain.testing.Council.chart;
import static org.vieraugen.domain.testing.Council.claim;
import static org.vieraugen.domain.testing.Council.dossier;
import static org.vieraugen.domain.testing.Council.entered;
import static org.vieraugen.domain.testing.Council.keeper;
import static org.vieraugen.domain.testing.Council.station;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.mandate.Claim.State;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** What a council resolved, how far it is, and who says so. */
class MandateTest {
    private static final Actor ONE = keeper(ALBERS);
    private static final Actor OTHER = keeper(DEMIR);

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    private static Mandate reported(Mandate mandate, State state) {
        return mandate.report("1", claim(state), ONE).next();
    }

    private static Mandate confirmed(Mandate mandate, State state) {
        var said = reported(mandate, state);
        return said.confirm(said.progress().size(), OTHER, chart()).next();
    }

    @Test
    void a_mandate_is_entered_and_the_journal_holds_no_word_of_it() {
        var step = Mandate.enter(entered().id(), Office.FOREIGNERS, dossier(), ONE);
        assertThat(step.next().version()).isEqualTo(1);
        assertThat(step.next().isPublished()).isFalse();
        assertThat(step.acts())
                .extracting(Act::kind, Act::facts)
                .containsExactly(tuple(MandateEntries.MANDATE_ENTERED, Map.of("kind", "MOTION", "points", "2")));
    }

    @Test
    void F9_what_one_person_says_of_a_point_is_shown_once_another_confirms_it() {
        var said = reported(entered(), State.KEPT);
        assertThat(said.state("1")).isEqualTo(State.OPEN);
        assertThat(said.waiting("1")).isPresent();
        refused("F9", () -> said.confirm(1, ONE, chart()));

        var step = said.confirm(1, OTHER, chart());
        assertThat(step.next().state("1")).isEqualTo(State.KEPT);
        assertThat(step.next().waiting("1")).isEmpty();
        assertThat(step.acts().get(0).facts()).isEqualTo(Map.of("point", "1", "number", "1", "state", "KEPT"));
        assertThat(step.next().shown("1").get(0).shownSince()).contains(ONE.today());
    }

    @Test
    void F9_one_person_under_two_keys_is_no_second_person() {
        var again = new StaffKey("a.albers");
        var twice = Office.office()
                .again(ALBERS, again, "ombuds", Role.OMBUDSPERSON)
                .organisation()
                .chart();
        var said = reported(entered(), State.KEPT);
        refused("F9", () -> said.confirm(1, keeper(again), twice));
    }

    @Test
    void F9_what_is_sent_back_takes_a_reason_and_the_public_goes_on_seeing_what_it_saw() {
        var kept = reported(confirmed(entered(), State.UNDERWAY), State.KEPT);
        PapersTest.malformed("reason", "empty", () -> kept.sendBack(2, " ", OTHER));
        var back = kept.sendBack(2, "Die Anweisung gilt noch nicht.", OTHER).next();
        assertThat(back.state("1")).isEqualTo(State.UNDERWAY);
        assertThat(back.about("1")).hasSize(2);
        assertThat(back.progress().get(1).shownSince()).isEmpty();
        assertThat(confirmed(back, State.KEPT).state("1")).isEqualTo(State.KEPT);
    }

    @Test
    void F11_one_thing_about_a_point_waits_at_a_time_and_is_answered_once() {
        var said = reported(entered(), State.KEPT);
        refused("F11", () -> said.report("1", claim(State.NOT_KEPT), OTHER));
        refused("F11", () -> said.confirm(2, OTHER, chart()));
        var done = said.confirm(1, OTHER, chart()).next();
        refused("F11", () -> done.confirm(1, OTHER, chart()));
        refused("F11", () -> done.sendBack(1, "Doch nicht", OTHER));
    }

    @Test
    void E4_only_what_the_council_adopted_is_owed() {
        refused("E4", () -> entered().report("6a", claim(State.KEPT), ONE));
        PapersTest.malformed("point", "unknown", () -> entered().report("7", claim(State.KEPT), ONE));
    }

    @Test
    void P5_a_point_whose_day_has_passed_is_missed_by_itself_until_it_is_kept() {
        var mandate = entered();
        var point = mandate.dossier().points().get(0);
        var due = point.due().orElseThrow();
        assertThat(mandate.isMissed(point, due)).isFalse();
        assertThat(mandate.isMissed(point, due.plusDays(1))).isTrue();
        assertThat(reported(mandate, State.KEPT).isMissed(point, due.plusDays(1)))
                .isTrue();
        assertThat(confirmed(mandate, State.UNDERWAY).isMissed(point, due.plusDays(1)))
                .isTrue();
        assertThat(confirmed(mandate, State.KEPT).isMissed(point, due.plusDays(1)))
                .isFalse();
        assertThat(confirmed(mandate, State.NOT_KEPT).isMissed(point, due.plusDays(1)))
                .isFalse();
        assertThat(mandate.isMissed(asked("6a"), due.plusYears(9))).isFalse();
        assertThat(mandate.isMissed(adopted("1", Optional.empty()), due.plusYears(9)))
                .isFalse();
    }

    @Test
    void P5_earlier_progress_stays_and_so_does_the_point_it_was_said_of() {
        var mandate = confirmed(confirmed(entered(), State.UNDERWAY), State.KEPT);
        assertThat(mandate.shown("1"))
                .extracting(said -> said.claim().state())
                .containsExactly(State.UNDERWAY, State.KEPT);
        refused("P5", () -> mandate.change(dossier().without("1"), ONE));
        refused("P5", () -> mandate.change(dossier().with(asked("1")), ONE));
        assertThat(mandate.change(dossier().without("6a"), ONE).next().dossier().points())
                .hasSize(1);
    }

    @Test
    void P2_what_is_published_is_taken_back_with_a_reason_and_that_stays_visible() {
        refused("P2", () -> entered().takeBack("Grund", ONE));
        var published = entered().publish(ONE).next();
        assertThat(published.isPublished()).isTrue();
        refused("P2", () -> published.publish(OTHER));
        PapersTest.malformed("reason", "empty", () -> published.takeBack("", ONE));
        var back = takenBack(published, "Falsche Nummer");
        assertThat(back.isPublished()).isFalse();
        var again = back.publish(ONE).next();
        assertThat(again.isPublished()).isTrue();
        assertThat(again.takenBack()).extracting(Publication::reason).containsExactly("Falsche Nummer");
        assertThat(again.takenBack().get(0).day()).isEqualTo(ONE.today());
    }

    @Test
    void P2_published_words_stay_and_what_the_council_does_next_comes_to_them() {
        var published = entered().publish(ONE).next();
        var next = dossier().with(adopted("6a", Optional.empty()));
        refused("P2", () -> published.change(next, ONE));
        refused("P2", () -> published.change(dossier().with(asked("7")), ONE));
        refused("P2", () -> published.change(dossier().with(Council.paper("A0193/22", Paper.Kind.MOTION)), ONE));
        refused("P2", () -> published.change(dossier().without(dossier().route().get(0)), ONE));

        var voted = dossier()
                .with(new Point(
                        "6a", asked("6a").demand(), Optional.empty(), "", Optional.of(new Votes(40, 2, 1)), true))
                .with(station("Ratsversammlung", 30, Station.Result.PLANNED));
        var planned = published.change(voted, ONE);
        assertThat(planned.acts().get(0).facts()).isEqualTo(Map.of("changed", "route,points"));
        assertThat(planned.next()
                        .change(voted.without(voted.route().get(2)), ONE)
                        .next()
                        .dossier()
                        .route())
                .hasSize(2);
    }

    private static Mandate takenBack(Mandate mandate, String reason) {
        var waiting = mandate.takeBack(reason, ONE).next();
        return waiting.confirmTakingBack(waiting.takingBacks().size(), OTHER, chart())
                .next();
    }

    @Test
    void F9_nobody_takes_a_mandate_from_the_public_alone() {
        var published = entered().publish(ONE).next();
        var step = published.takeBack("Falsche Nummer", ONE);
        assertThat(step.acts()).extracting(Act::kind).containsExactly(MandateEntries.TAKING_BACK_PROPOSED);
        var waiting = step.next();
        assertThat(waiting.isPublished()).isTrue();
        assertThat(waiting.takenBack()).isEmpty();
        refused("P2", () -> waiting.change(dossier().with(Council.paper("A0193/22", Paper.Kind.MOTION)), ONE));
        refused("F9", () -> waiting.confirmTakingBack(1, ONE, chart()));
        refused("F11", () -> waiting.takeBack("Noch ein Grund", OTHER));
        refused("F11", () -> waiting.confirmTakingBack(2, OTHER, chart()));

        var done = waiting.confirmTakingBack(1, OTHER, chart());
        assertThat(done.acts()).extracting(Act::kind).containsExactly(MandateEntries.MANDATE_TAKEN_BACK);
        assertThat(done.next().isPublished()).isFalse();
        assertThat(done.next().takenBack()).extracting(Publication::reason).containsExactly("Falsche Nummer");
        refused("F11", () -> done.next().confirmTakingBack(1, OTHER, chart()));
        refused("F11", () -> done.next().keepPublished(1, "Doch nicht", OTHER));
    }

    @Test
    void F9_one_person_under_two_keys_takes_no_mandate_from_the_public() {
        var again = new StaffKey("a.albers");
        var twice = Office.office()
                .again(ALBERS, again, "ombuds", Role.OMBUDSPERSON)
                .organisation()
                .chart();
        var waiting =
                entered().publish(ONE).next().takeBack("Falsche Nummer", ONE).next();
        refused("F9", () -> waiting.confirmTakingBack(1, keeper(again), twice));
    }

    @Test
    void F9_what_the_second_person_leaves_public_stays_with_the_reason_and_may_be_asked_again() {
        var waiting =
                entered().publish(ONE).next().takeBack("Falsche Nummer", ONE).next();
        PapersTest.malformed("reason", "empty", () -> waiting.keepPublished(1, " ", OTHER));
        var kept = waiting.keepPublished(1, "Die Nummer stimmt.", OTHER).next();
        assertThat(kept.isPublished()).isTrue();
        assertThat(kept.waitingTakingBack()).isEmpty();
        refused("F11", () -> kept.confirmTakingBack(1, OTHER, chart()));
        assertThat(takenBack(kept, "Doch falsch").takingBacks()).hasSize(2);
        assertThat(waiting.keepPublished(1, "Mein Irrtum.", ONE).next().waitingTakingBack())
                .isEmpty();
    }

    private static Mandate published(Point point) {
        return Mandate.enter(entered().id(), Office.FOREIGNERS, dossier().with(point), ONE)
                .next()
                .publish(ONE)
                .next();
    }

    @Test
    void P2_no_day_no_vote_and_nobody_who_owes_it_is_rewritten_once_that_is_published() {
        var due = dossier().points().get(0).due();
        var votes = Optional.of(new Votes(46, 20, 0));
        var point = new Point("1", "Vier Augen prüfen jede Beschwerde.", due, "Oberbürgermeister", votes, true);
        var mandate = published(point);
        var later = due.map(day -> day.plusYears(1));
        for (var other : List.of(
                new Point("1", point.demand(), later, point.owes(), votes, true),
                new Point("1", point.demand(), due.map(day -> day.minusDays(1)), point.owes(), votes, true),
                new Point("1", point.demand(), Optional.empty(), point.owes(), votes, true),
                new Point("1", point.demand(), due, "Niemand", votes, true),
                new Point("1", point.demand(), due, "", votes, true),
                new Point("1", point.demand(), due, point.owes(), Optional.of(new Votes(46, 21, 0)), true),
                new Point("1", point.demand(), due, point.owes(), Optional.empty(), true),
                new Point("1", point.demand(), due, point.owes(), votes, false))) {
            refused("P2", () -> mandate.change(dossier().with(other), ONE));
        }
        assertThat(mandate.isMissed(mandate.dossier().points().get(0), later.orElseThrow()))
                .isTrue();
    }

    @Test
    void P2_a_published_point_that_was_only_asked_for_gets_its_vote_its_day_and_that_it_is_adopted_once() {
        var mandate = published(asked("6a"));
        var due = Optional.of(ONE.today().plusDays(30));
        var decided = new Point("6a", asked("6a").demand(), due, "", Optional.of(new Votes(40, 2, 1)), true);
        var next = mandate.change(dossier().with(decided), ONE).next();
        assertThat(next.dossier().point("6a")).contains(decided);
        refused("P2", () -> next.change(dossier().with(asked("6a")), ONE));
        refused(
                "P2",
                () -> mandate.change(
                        dossier().with(new Point("6a", asked("6a").demand(), due, "Amt", Optional.empty(), true)),
                        ONE));
    }

    @Test
    void P2_taken_back_with_a_reason_a_point_may_be_put_right() {
        var wrong = dossier().points().get(0);
        var right = new Point("1", wrong.demand(), Optional.empty(), wrong.owes(), wrong.votes(), true);
        var back = takenBack(published(wrong), "Falscher Tag");
        assertThat(back.change(dossier().with(right), ONE).next().dossier().point("1"))
                .contains(right);
    }

    @Test
    void F9_whoever_said_it_takes_it_back_alone_with_a_reason_and_the_point_is_free_again() {
        var said = reported(entered(), State.KEPT);
        PapersTest.malformed("reason", "empty", () -> said.sendBack(1, "", ONE));
        var step = said.sendBack(1, "Falscher Punkt", ONE);
        assertThat(step.acts()).extracting(Act::kind).containsExactly(MandateEntries.PROGRESS_SENT_BACK);
        assertThat(step.next().waiting("1")).isEmpty();
        assertThat(step.next().shown("1")).isEmpty();
        refused("F11", () -> step.next().confirm(1, OTHER, chart()));
        assertThat(reported(step.next(), State.UNDERWAY).waiting("1")).isPresent();
    }

    @Test
    void P5_a_point_stays_while_a_word_about_it_waits_and_goes_once_that_was_sent_back() {
        var said = reported(entered(), State.KEPT);
        refused("P5", () -> said.change(dossier().without("1"), ONE));
        var back = said.sendBack(1, "Falscher Punkt", ONE).next();
        var without = back.change(dossier().without("1"), ONE).next();
        assertThat(without.dossier().point("1")).isEmpty();
        assertThat(without.about("1")).hasSize(1);
        assertThat(back.change(dossier().with(asked("1")), ONE).next().dossier().point("1"))
                .contains(asked("1"));
        var before = confirmed(entered(), State.UNDERWAY);
        var again = reported(before, State.KEPT).sendBack(2, "Doch nicht", ONE).next();
        refused("P5", () -> again.change(dossier().without("1"), ONE));
    }

    @Test
    void what_changes_nothing_is_no_step_and_a_paper_is_not_about_itself() {
        var mandate = entered();
        assertThat(mandate.change(dossier(), ONE).acts()).isEmpty();
        assertThat(mandate.change(dossier(), ONE).next().version()).isEqualTo(1);
        var paper = Council.motion();
        var itself = new Paper(
                paper.number(),
                paper.kind(),
                paper.title(),
                List.of("Rat"),
                paper.day(),
                paper.source(),
                Optional.of(mandate.id()));
        PapersTest.malformed("about", "unknown", () -> mandate.change(dossier().with(itself), ONE));
    }
}
