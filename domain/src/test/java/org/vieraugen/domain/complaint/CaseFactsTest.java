package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Counting;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Stage;
import org.vieraugen.domain.figure.Wait;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

class CaseFactsTest {
    private static final Quarter NOW = new Quarter(2026, 4);
    private static final Setting TUESDAY = Office.office().noon();
    private static final Setting THURSDAY = Office.office().on("2026-11-26");
    private static final Setting NEXT_WEEK = Office.office().on("2026-12-01");

    private static CaseFacts facts(Complaint complaint) {
        return facts(complaint, List.of(), Optional.empty());
    }

    private static CaseFacts facts(Complaint complaint, List<Act> acts, Optional<CaseFacts> before) {
        return CaseFactsOf.after(complaint, acts, before, complaint.department(TUESDAY.organisation()));
    }

    private static Map<Cell, Long> added(Complaint before, Complaint after) {
        return Counting.between(Optional.of(facts(before)), facts(after), NOW).cells();
    }

    private static Cell cell(CountTable table, String... values) {
        return new Cell(table, List.of(values));
    }

    private static Judgement judged() {
        return new Judgement(
                Outcome.UPHELD,
                "Die Akte lag im Keller.",
                Optional.empty(),
                Set.of(Cause.IT),
                List.of(
                        new Remedy(Remedy.Kind.APOLOGY, "Brief an Frau Aydın", NASSER, LocalDate.of(2026, 11, 27)),
                        new Remedy(Remedy.Kind.APPOINTMENT, "Montag", NASSER, LocalDate.of(2026, 11, 30))),
                Optional.empty(),
                40);
    }

    private static Complaint decided() {
        var assigned = Cases.in(TUESDAY)
                .underReview()
                .in(TUESDAY, Assigning::new)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next();
        var found = assigned.in(THURSDAY, Reviewing::new).find(NASSER, judged()).next();
        return found.in(NEXT_WEEK, Reviewing::new).concur(WIRTH).next();
    }

    @Test
    void P4_what_comes_in_is_counted_in_four_tables_that_share_no_key() {
        var facts = facts(Cases.in(TUESDAY).submitted());

        assertThat(Counting.between(Optional.empty(), facts, NOW).cells())
                .containsOnly(
                        Map.entry(cell(CountTable.SUBMITTED, "PROCESSING_TIME", "PORTAL"), 1L),
                        Map.entry(cell(CountTable.LANGUAGE, "de"), 1L),
                        Map.entry(cell(CountTable.IDENTITY, "CONFIDENTIAL", "USUAL"), 1L));
        assertThat(facts.submitted()).isEqualTo(NOW);
        assertThat(Counting.between(Optional.of(facts), facts, NOW).isEmpty()).isTrue();
    }

    @Test
    void I6_a_protected_complaint_is_counted_as_such() {
        var first = Cases.in(TUESDAY).submitted();
        var facts = facts(Cases.in(TUESDAY).afterBeingTreatedWorse(first).submitted());

        assertThat(facts.about().isProtected()).isTrue();
        assertThat(Counting.between(Optional.empty(), facts, NOW).cells())
                .containsEntry(cell(CountTable.PROTECTED), 1L);
    }

    @Test
    void a_decision_leaves_its_codes_and_how_long_each_step_took() {
        var facts = facts(decided());

        assertThat(facts.judged())
                .contains(new CaseFacts.Judged(
                        Stage.FIRST,
                        Outcome.UPHELD,
                        Set.of(Cause.IT),
                        40,
                        List.of(Remedy.Kind.APOLOGY, Remedy.Kind.APPOINTMENT),
                        List.of(),
                        List.of()));
        assertThat(facts.waits())
                .isEqualTo(Map.of(Wait.FIRST_REPLY, 5, Wait.FINDING, 2, Wait.SECOND_REVIEW, 3, Wait.DECISION, 5));
        assertThat(facts.toString()).doesNotContain("Aydın", "Keller", "nasser", "wirth");
    }

    @Test
    void a_wait_stands_still_while_the_complainant_owes_an_answer() {
        var asked = Cases.in(TUESDAY)
                .underReview()
                .in(TUESDAY, Reviewing::new)
                .ask(NASSER, "Seit wann?")
                .next();
        var answered =
                asked.in(NEXT_WEEK, Correspondence::new).answer("Seit März.").next();
        var found = answered.in(NEXT_WEEK, Reviewing::new)
                .find(NASSER, Cases.finding())
                .next();

        assertThat(facts(asked).waits()).isEqualTo(Map.of(Wait.FIRST_REPLY, 0));
        assertThat(facts(found).waits()).containsEntry(Wait.FINDING, 0);
    }

    @Test
    void F4_a_dissent_is_counted_and_is_when_the_second_pair_of_eyes_first_answered() {
        var found = Cases.in(TUESDAY)
                .found(Cases.in(TUESDAY)
                        .underReview()
                        .in(TUESDAY, Assigning::new)
                        .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                        .next());
        assertThat(facts(found).incidents().dissents()).isZero();

        var dissented =
                found.in(THURSDAY, Reviewing::new).dissent(WIRTH, "Nein.").next();
        var decided = dissented
                .in(NEXT_WEEK, Reviewing::new)
                .find(NASSER, Cases.finding())
                .next()
                .in(NEXT_WEEK, Reviewing::new)
                .concur(WIRTH)
                .next();

        assertThat(facts(decided).incidents().dissents()).isEqualTo(1);
        assertThat(facts(decided).incidents().refusals()).isZero();
        assertThat(facts(decided).waits()).containsEntry(Wait.SECOND_REVIEW, 2).containsEntry(Wait.DECISION, 5);
        assertThat(added(found, dissented))
                .containsOnly(
                        Map.entry(cell(CountTable.DISSENT, "SECOND"), 1L),
                        Map.entry(cell(CountTable.WAITED, "SECOND_REVIEW", "2-3"), 1L));
    }

    @Test
    void F7_a_refused_countersignature_is_counted_apart_from_a_dissent() {
        var proposed = Cases.in(TUESDAY)
                .withOmbudsperson()
                .in(TUESDAY, Appeal::new)
                .propose(Office.PETRENKO, Cases.finding())
                .next();
        var refused = proposed.in(TUESDAY, Appeal::new)
                .refuse(Office.AMINI, "Nein.", Optional.empty())
                .next();

        assertThat(added(proposed, refused)).containsOnly(Map.entry(cell(CountTable.DISSENT, "COUNTERSIGN"), 1L));
    }

    @Test
    void K6_the_first_reply_is_the_offices_and_not_what_the_complainant_writes_or_says() {
        var written = Cases.in(TUESDAY)
                .recordedBy(ALBERS)
                .submitted()
                .in(TUESDAY, Correspondence::new)
                .answer("Und?")
                .next();
        var said = written.in(TUESDAY, Correspondence::new)
                .takeAnswer(ALBERS, Role.COORDINATOR, "Und jetzt?")
                .next();
        assertThat(facts(said).waits()).isEmpty();

        var replied = said.in(THURSDAY, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.")
                .next();
        assertThat(facts(replied).waits()).isEqualTo(Map.of(Wait.FIRST_REPLY, 2));
    }

    @Test
    void a_decision_after_a_request_for_review_is_one_more_and_takes_the_place_of_the_one_before() {
        var first = decided();
        var asked = first.in(NEXT_WEEK, Appeal::new).object("Nein.").next();
        var proposed = asked.in(NEXT_WEEK, Appeal::new)
                .propose(
                        Office.PETRENKO,
                        new Judgement(
                                Outcome.NOT_UPHELD,
                                "Die Akte war da.",
                                Optional.empty(),
                                Set.of(Cause.NONE),
                                List.of(),
                                Optional.of("überholt"),
                                90))
                .next();
        var last = proposed.in(NEXT_WEEK, Appeal::new).countersign(Office.AMINI).next();

        assertThat(added(first, asked))
                .containsOnly(Map.entry(cell(CountTable.REVIEW_REQUESTED, "PROCESSING_TIME"), 1L));
        assertThat(added(asked, proposed)).isEmpty();
        assertThat(added(proposed, last))
                .containsOnly(
                        Map.entry(cell(CountTable.DECIDED_FINAL, "NOT_UPHELD", "PROCESSING_TIME"), 1L),
                        Map.entry(cell(CountTable.DECIDED_AGAIN, "UPHELD", "NOT_UPHELD"), 1L),
                        Map.entry(cell(CountTable.CAUSE, "NONE", "FINAL"), 1L),
                        Map.entry(cell(CountTable.MINUTES, "PROCESSING_TIME", "61-120"), 1L),
                        Map.entry(cell(CountTable.MINUTES_SPENT, "PROCESSING_TIME", "SUM"), 90L),
                        Map.entry(cell(CountTable.MINUTES_SPENT, "PROCESSING_TIME", "SQUARES"), 8_100L),
                        Map.entry(cell(CountTable.WAITED, "OMBUDS", "0-1"), 1L));
        assertThat(facts(last).judged().orElseThrow().causes()).containsExactly(Cause.NONE);
    }

    @Test
    void L8_remedies_are_kept_or_late_by_their_own_date() {
        var before = decided();
        var one = before.in(THURSDAY, Completion::new)
                .remedyDone(NASSER, Role.REVIEWER, 0)
                .next();
        var both = one.in(NEXT_WEEK, Completion::new)
                .remedyDone(NASSER, Role.REVIEWER, 1)
                .next();

        assertThat(added(before, one)).containsOnly(Map.entry(cell(CountTable.REMEDY_DONE, "APOLOGY", "IN_TIME"), 1L));
        assertThat(added(one, both)).containsOnly(Map.entry(cell(CountTable.REMEDY_DONE, "APPOINTMENT", "LATE"), 1L));
        assertThat(facts(both).judged().orElseThrow().late()).containsExactly(Remedy.Kind.APPOINTMENT);
    }

    @Test
    void P5_a_missed_deadline_is_counted_once_when_the_journal_says_so() {
        var complaint = Cases.in(TUESDAY).submitted();
        var late = Office.office().on("2026-12-08");
        var step = complaint.in(late, Completion::new).watch(Set.of()).orElseThrow();
        var missed = facts(step.next(), step.acts(), Optional.of(facts(complaint)));

        assertThat(missed.incidents().missed()).isEqualTo(Map.of(DeadlineKind.FIRST_REPLY, 1, DeadlineKind.FINDING, 1));
        assertThat(Counting.between(Optional.of(facts(complaint)), missed, NOW).cells())
                .containsOnly(
                        Map.entry(cell(CountTable.MISSED, "FIRST_REPLY"), 1L),
                        Map.entry(cell(CountTable.MISSED, "FINDING"), 1L));
        assertThat(facts(step.next(), List.of(), Optional.of(missed))).isEqualTo(missed);
    }

    @Test
    void whoever_withdraws_or_is_content_is_counted() {
        var submitted = Cases.in(TUESDAY).submitted();
        var withdrawn = submitted.in(TUESDAY, Correspondence::new).withdraw().next();
        var decided = decided();
        var rated = decided.in(NEXT_WEEK, Completion::new)
                .rate(2, "Es ging zu lange.")
                .next();

        assertThat(added(submitted, withdrawn))
                .containsOnly(Map.entry(cell(CountTable.ENDED, "WITHDRAWN", "PROCESSING_TIME"), 1L));
        assertThat(facts(withdrawn).waits()).isEmpty();
        assertThat(added(decided, rated))
                .containsOnly(Map.entry(cell(CountTable.SATISFACTION, "2", "PROCESSING_TIME"), 1L));
        assertThat(facts(rated).satisfaction()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void P4_a_language_that_nobody_offers_becomes_a_code_that_many_share() {
        var told = Cases.in(TUESDAY).submitted().submission();
        var rare = new Submission(
                told.department(),
                told.category(),
                "zu-frau-aydin-from-leipzig",
                told.channel(),
                told.identityMode(),
                told.urgent(),
                told.shielded(),
                told.at(),
                told.particulars(),
                told.origin());
        var complaint = Reception.submit(
                        new java.util.UUID(1, 2),
                        Reference.of("ABH", 2026, 1),
                        rare,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        TUESDAY)
                .next();

        assertThat(facts(complaint).about().language()).isEqualTo(CaseFacts.About.OTHER_LANGUAGE);
    }

    /** So that the property test beside this one cannot pass by never counting anything. */
    @Test
    void what_two_acts_add_is_what_both_together_add() {
        var first = Cases.in(TUESDAY).submitted();
        var last = decided();
        var sum = Counting.between(Optional.empty(), facts(first), NOW)
                .plus(Counting.between(Optional.of(facts(first)), facts(last), NOW));

        assertThat(sum).isEqualTo(Counting.between(Optional.empty(), facts(last), NOW));
        assertThat(sum.cells()).hasSizeGreaterThan(10);
    }
}
