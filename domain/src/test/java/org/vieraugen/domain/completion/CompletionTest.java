package org.vieraugen.domain.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.testing.Cases;

/** Remedies, closing, and the watch over deadlines. */
class CompletionTest {
    private static final Remedy LETTER = new Remedy(Remedy.Kind.APOLOGY, "Brief", WIRTH, LocalDate.of(2026, 12, 1));
    private static final Remedy VISIT = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", WIRTH, LocalDate.of(2026, 12, 1));
    private final Setting noon = office().noon();
    private final Setting afterwards = office().on("2026-12-28");

    private static Completion on(String day, Complaint complaint) {
        return complaint.in(office().on(day), Completion::new);
    }

    private static List<Notice> told(String day, Complaint complaint) {
        return on(day, complaint).watch(Set.of()).orElseThrow().notices();
    }

    private static Instant morning(String day) {
        return LocalDate.parse(day).atStartOfDay(Terms.ZONE).toInstant();
    }

    private static Notice danger(Role to) {
        return Notice.to(to, CompletionNotices.DEADLINE_IN_DANGER);
    }

    private static Notice missed(Role to) {
        return Notice.to(to, CompletionNotices.DEADLINE_MISSED);
    }

    private Complaint replied() {
        return Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.")
                .next();
    }

    private Complaint closed() {
        return Cases.in(noon)
                .decided()
                .in(afterwards, Completion::new)
                .close(ALBERS, Role.COORDINATOR)
                .next();
    }

    @Test
    void a_reviewers_deadline_in_danger_is_told_to_the_reviewer_and_a_missed_one_to_the_desk() {
        assertThat(told("2026-12-03", replied())).containsExactly(danger(Role.REVIEWER));
        assertThat(told("2026-12-05", replied())).containsExactly(missed(Role.COORDINATOR));
    }

    @Test
    void the_desks_deadline_in_danger_is_told_to_the_desk_and_a_missed_one_to_the_ombudsperson() {
        var complaint = Cases.in(noon).submitted();

        assertThat(told("2026-11-27", complaint)).containsExactly(danger(Role.COORDINATOR));
        assertThat(told("2026-11-28", complaint)).containsExactly(missed(Role.OMBUDSPERSON));
    }

    @Test
    void the_ombudspersons_deadline_in_danger_is_told_to_her_and_a_missed_one_to_the_head() {
        var complaint = Cases.in(noon).withOmbudsperson();

        assertThat(told("2026-12-16", complaint)).containsExactly(danger(Role.OMBUDSPERSON));
        assertThat(told("2026-12-23", complaint)).containsExactly(missed(Role.ANALYST));
    }

    @Test
    void the_watch_looks_next_when_a_deadline_comes_into_danger_and_after_that_when_it_is_missed() {
        var complaint = Cases.in(noon).submitted();

        assertThat(on("2026-11-24", complaint).nextAlarm()).contains(morning("2026-11-27"));
        assertThat(on("2026-11-27", complaint).nextAlarm()).contains(morning("2026-11-28"));
        assertThat(on("2026-11-28", complaint).nextAlarm())
                .as("the finding's deadline comes into danger")
                .contains(morning("2026-12-03"));
        assertThat(on("2026-12-05", complaint).nextAlarm()).isEmpty();
    }

    @Test
    void the_watch_has_nothing_to_look_at_while_the_complainant_owes_an_answer_or_may_ask_for_a_review() {
        assertThat(on("2026-11-24", Cases.in(noon).awaiting()).nextAlarm()).isEmpty();
        assertThat(on("2026-11-24", Cases.in(noon).decided()).nextAlarm()).isEmpty();
    }

    @Test
    void I7_the_watch_looks_next_when_an_erasure_is_announced_unless_a_hold_stops_it() {
        var held = closed().in(afterwards, Retention::new)
                .hold(ALBERS, Role.COORDINATOR, "Klage anhängig.")
                .next();

        assertThat(on("2026-12-28", closed()).nextAlarm()).contains(morning("2029-11-28"));
        assertThat(on("2026-12-28", held).nextAlarm()).isEmpty();
    }

    @Test
    void a_remedy_is_done_by_its_number_and_no_other() {
        var decided = Cases.in(noon).decided(Cases.promising(LETTER, VISIT)).in(noon, Completion::new);

        assertThat(decided.remedyDone(WIRTH, Role.REVIEWER, 1).next().file().remediesDone())
                .singleElement()
                .satisfies(done -> assertThat(done.remedy()).isEqualTo(1));
        malformed("remedy", () -> decided.remedyDone(WIRTH, Role.REVIEWER, 2));
        malformed("remedy", () -> decided.remedyDone(WIRTH, Role.REVIEWER, -1));
        refused("course", () -> decided.remedyDone(THAL, Role.REVIEWER, 0));
    }

    @Test
    void F5_marking_what_one_owes_opens_nothing_and_what_others_owe_is_theirs() {
        var visit = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", OLBRICH, LocalDate.of(2026, 12, 1));
        var promised = Cases.in(noon).decided(Cases.promising(LETTER, visit));
        var olbrich = new Caller(OLBRICH, Set.of(Role.REVIEWER));
        assertThat(Offers.open(promised, noon, olbrich)).contains(CompletionAct.REMEDY_DONE);

        var done = promised.in(noon, Completion::new)
                .remedyDone(OLBRICH, Role.REVIEWER, 1)
                .next();

        assertThat(Sight.of(done, noon, olbrich)).isEmpty();
        assertThat(done.acting(noon)).as("had a part (C5)").contains(OLBRICH);
        assertThat(Offers.of(done, noon, olbrich))
                .extracting(CaseAct.Offer::act)
                .doesNotContain(CompletionAct.REMEDY_DONE);
        refused("course", () -> done.in(noon, Completion::new).remedyDone(OLBRICH, Role.REVIEWER, 0));
    }

    @Test
    void F5_whoever_is_named_marks_no_remedy_though_she_owes_it() {
        var visit = new Remedy(Remedy.Kind.APPOINTMENT, "Termin", OLBRICH, LocalDate.of(2026, 12, 1));
        var promised = Cases.in(noon).naming("Frau Olbrich").decided(Cases.promising(visit));
        assertThat(promised.parties().namedStaff()).contains(OLBRICH);

        refused("F5", () -> promised.in(noon, Completion::new).remedyDone(OLBRICH, Role.REVIEWER, 0));
        assertThat(promised.in(noon, Completion::new)
                        .remedyDone(ALBERS, Role.COORDINATOR, 0)
                        .next()
                        .file()
                        .remediesDone())
                .hasSize(1);
    }

    @Test
    void what_is_done_is_offered_no_more() {
        var promised = Cases.in(noon).decided(Cases.promising(LETTER));
        var albers = new Caller(ALBERS, Set.of(Role.COORDINATOR));
        assertThat(Offers.open(promised, noon, albers)).contains(CompletionAct.REMEDY_DONE);

        var done = promised.in(noon, Completion::new)
                .remedyDone(WIRTH, Role.REVIEWER, 0)
                .next();

        assertThat(Offers.open(done, noon, albers)).doesNotContain(CompletionAct.REMEDY_DONE);
        assertThat(Offers.open(Cases.in(noon).decided(), noon, albers)).doesNotContain(CompletionAct.REMEDY_DONE);
    }

    @Test
    void F12_a_deputy_marks_no_remedy_and_closes_nothing_while_somebody_of_the_desk_is_free() {
        var promised = Cases.in(noon).decided(Cases.promising(LETTER));

        refused("F12", () -> promised.in(noon, Completion::new).remedyDone(MERTENS, Role.OMBUDSPERSON, 0));
        refused(
                "F12",
                () -> Cases.in(noon).decided().in(afterwards, Completion::new).close(MERTENS, Role.OMBUDSPERSON));
    }

    @Test
    void nothing_is_done_before_there_is_a_decision() {
        refused("course", () -> replied().in(noon, Completion::new).remedyDone(ALBERS, Role.COORDINATOR, 0));
    }
}
