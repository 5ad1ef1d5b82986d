package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Wait;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.WaitInCase;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.World;

/** K6: where waits begin and end in a complaint. */
class WaitsOfTest {
    private static final Setting TUESDAY = Office.office().noon();
    private static final Setting THURSDAY = Office.office().on("2026-11-26");
    private static final Setting FRIDAY = Office.office().on("2026-11-27");

    private static List<WaitInCase> waits(Complaint complaint) {
        return WaitsOf.in(complaint, complaint.department(TUESDAY.organisation()));
    }

    private static Complaint written(Complaint complaint, Setting when) {
        return complaint.in(when, Correspondence::new).answer("Wie steht es?").next();
    }

    private static Complaint replied(Complaint complaint, Setting when) {
        return complaint
                .in(when, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Es geht voran.")
                .next();
    }

    @Test
    void K6_a_complaint_waits_from_its_arrival_until_the_term_for_the_first_reply() {
        var waits = waits(Cases.in(TUESDAY).submitted());
        assertThat(waits).singleElement().satisfies(waiting -> {
            assertThat(waiting.ended()).isFalse();
            assertThat(waiting.what().arrival()).isEqualTo(Arrival.COMPLAINT);
            assertThat(waiting.what().channel()).isEqualTo(Channel.PORTAL);
            assertThat(waiting.what().team()).contains(new TeamKey("office"));
            assertThat(waiting.what().arrived()).isEqualTo(Office.NOON);
            assertThat(waiting.what().due()).isEqualTo("2026-11-27");
        });
    }

    @Test
    void K6_an_urgent_one_is_promised_sooner_and_one_told_at_the_counter_waits_like_any_other() {
        assertThat(waits(Cases.in(TUESDAY).urgently().submitted()).get(0).what().due())
                .isEqualTo("2026-11-25");
        assertThat(waits(Cases.in(TUESDAY).recordedBy(DEMIR).submitted()))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.what().channel()).isEqualTo(Channel.COUNTER);
                    assertThat(waiting.ended())
                            .as("that somebody wrote it down is no answer")
                            .isFalse();
                });
    }

    @Test
    void K6_who_works_on_it_answers_nothing_and_a_reply_does() {
        var review = Cases.in(TUESDAY).underReview();
        assertThat(waits(review).get(0).ended()).isFalse();
        assertThat(waits(replied(review, THURSDAY)).get(0).answered()).contains(THURSDAY.at());
        assertThat(waits(replied(replied(review, THURSDAY), FRIDAY)).get(0).answered())
                .as("the first one")
                .contains(THURSDAY.at());
    }

    @Test
    void K6_a_question_the_decision_and_being_sent_elsewhere_are_answers_too() {
        var asked = Cases.in(TUESDAY)
                .underReview()
                .in(THURSDAY, Reviewing::new)
                .ask(NASSER, "Seit wann?")
                .next();
        assertThat(waits(asked).get(0).answered()).contains(THURSDAY.at());
        assertThat(waits(Cases.in(TUESDAY).decided()).get(0).answered()).contains(TUESDAY.at());

        var proposed = Cases.in(TUESDAY)
                .submitted()
                .in(TUESDAY, Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Jobcenter", "nicht zuständig", false)
                .next();
        assertThat(waits(proposed).get(0).ended()).isFalse();
        var sent = proposed.in(FRIDAY, Redirecting::new)
                .confirmRedirection(DEMIR, Role.COORDINATOR)
                .next();
        assertThat(waits(sent).get(0).answered()).contains(FRIDAY.at());
    }

    @Test
    void K6_what_is_withdrawn_unanswered_stays_unanswered() {
        assertThat(waits(Cases.in(TUESDAY).withdrawn())).singleElement().satisfies(waiting -> {
            assertThat(waiting.ended()).isTrue();
            assertThat(waiting.answered()).isEmpty();
        });
    }

    @Test
    void K6_each_message_waits_for_itself_and_one_reply_answers_all_before_it() {
        var twice = written(written(replied(Cases.in(TUESDAY).underReview(), TUESDAY), TUESDAY), THURSDAY);
        assertThat(waits(twice))
                .extracting(waiting -> waiting.what().arrival())
                .containsExactly(Arrival.COMPLAINT, Arrival.MESSAGE, Arrival.MESSAGE);
        assertThat(waits(twice)).extracting(WaitInCase::ended).containsExactly(true, false, false);
        assertThat(waits(twice))
                .extracting(waiting -> waiting.what().due())
                .containsExactly(
                        LocalDate.parse("2026-11-27"), LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-03"));
        assertThat(waits(replied(twice, FRIDAY)))
                .extracting(WaitInCase::answered)
                .containsExactly(Optional.of(TUESDAY.at()), Optional.of(FRIDAY.at()), Optional.of(FRIDAY.at()));
    }

    @Test
    void K6_a_message_while_the_complainant_owes_an_answer_begins_no_wait_and_the_next_one_does() {
        var answered = written(Cases.in(TUESDAY).awaiting(), THURSDAY);
        assertThat(waits(answered)).hasSize(1);
        assertThat(waits(written(answered, FRIDAY))).hasSize(2).last().satisfies(waiting -> {
            assertThat(waiting.what().arrived()).isEqualTo(FRIDAY.at());
            assertThat(waiting.ended()).isFalse();
        });
    }

    @Test
    void I9_what_is_taken_down_for_somebody_arrives_as_the_complaint_did_and_is_no_answer() {
        var recorded = Cases.in(TUESDAY).recordedBy(DEMIR).submitted();
        var taken = recorded.in(THURSDAY, Correspondence::new)
                .takeAnswer(DEMIR, Role.COORDINATOR, "Noch etwas.")
                .next();
        assertThat(waits(taken)).hasSize(2).allMatch(waiting -> !waiting.ended());
        assertThat(waits(taken).get(1).what().channel()).isEqualTo(Channel.COUNTER);
    }

    @Test
    void I6_a_protected_complaint_waits_like_any_other_and_is_told_of_no_team() {
        assertThat(waits(Cases.in(TUESDAY).treatedWorse())).singleElement().satisfies(waiting -> {
            assertThat(waiting.what().team()).isEmpty();
            assertThat(waiting.ended()).isFalse();
        });
    }

    @Property(tries = 200)
    void K6_after_random_histories_waits_only_come_and_end_once(@ForAll long seed) {
        var world = new World(seed);
        var before = List.<WaitInCase>of();
        for (int acts = 0; acts < 40; acts++) {
            var now = WaitsOf.in(world.complaint(), world.office());
            assertThat(new TreeSet<>(now.stream().map(WaitInCase::place).toList()))
                    .hasSameSizeAs(now);
            for (int i = 0; i < before.size(); i++) {
                var earlier = before.get(i);
                var later = now.get(i);
                assertThat(later.place()).isEqualTo(earlier.place());
                assertThat(later.what()).isEqualTo(earlier.what());
                if (earlier.ended()) {
                    assertThat(later).as("seed " + seed).isEqualTo(earlier);
                }
            }
            assertThat(now).allSatisfy(waiting -> waiting.answered().ifPresent(at -> assertThat(at)
                    .isAfterOrEqualTo(waiting.what().arrived())));
            if (world.complaint().status().isOver()) {
                assertThat(now).allMatch(WaitInCase::ended);
            }
            var facts = CaseFactsOf.after(world.complaint(), List.of(), Optional.empty(), world.office());
            assertThat(facts.waits().containsKey(Wait.FIRST_REPLY))
                    .as("one definition for all numbers")
                    .isEqualTo(now.get(0).answered().isPresent());
            before = now;
            world.further();
        }
    }
}
