package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.office;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.course.Warnings;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.retention.RetentionEntries;
import org.vieraugen.domain.retention.RetentionNotices;
import org.vieraugen.domain.testing.Cases;

/** Withdrawn on 2026-11-24, kept for three years. */
class RetentionTest {
    private static final Set<String> NOBODY_TOLD = Set.of();

    private final Complaint over = Cases.in(office().noon()).withdrawn();

    private static Retention on(String day, Complaint complaint) {
        return complaint.in(office().on(day), Retention::new);
    }

    private static Step<Complaint> watched(String day, Complaint complaint) {
        return complaint
                .in(office().on(day), Completion::new)
                .watch(NOBODY_TOLD)
                .orElseThrow();
    }

    private static Set<String> told(Step<Complaint> step) {
        return step.acts().stream().map(Warnings::told).collect(Collectors.toSet());
    }

    private static LocalDate kept(Complaint complaint) {
        return complaint
                .deadlines()
                .open(DeadlineKind.RETENTION)
                .map(Deadline::due)
                .orElseThrow();
    }

    private static void refused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }

    @Test
    void I8_whatever_ends_a_complaint_starts_the_time_it_is_kept() {
        assertThat(kept(over)).isEqualTo("2029-11-26");
        var redirected = Cases.in(office().noon())
                .submitted()
                .in(office().noon(), Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Jobcenter", "Nicht zuständig.", true)
                .next()
                .in(office().noon(), Redirecting::new)
                .confirmRedirection(PETRENKO, Role.OMBUDSPERSON)
                .next();
        assertThat(kept(redirected)).isEqualTo("2029-11-26");
    }

    @Test
    void I7_both_sides_are_told_30_days_before() {
        assertThat(over.in(office().on("2029-10-26"), Completion::new).watch(NOBODY_TOLD))
                .isEmpty();
        var told = watched("2029-10-27", over);
        assertThat(told.acts()).extracting(Act::kind).containsExactly(RetentionEntries.ERASURE_ANNOUNCED);
        assertThat(told.notices()).extracting(Notice::to).containsExactlyInAnyOrder(Role.COMPLAINANT, Role.COORDINATOR);
        assertThat(told.next().in(office().on("2029-10-28"), Completion::new).watch(told(told)))
                .isEmpty();
    }

    @Test
    void I7_the_watch_wakes_up_for_the_announcement() {
        assertThat(over.in(office().noon(), Completion::new).nextAlarm()).hasValueSatisfying(at -> assertThat(at)
                .isEqualTo(LocalDate.of(2029, 10, 27)
                        .atStartOfDay(org.vieraugen.domain.deadline.Terms.ZONE)
                        .toInstant()));
    }

    @Test
    void I7_who_is_told_late_has_30_days_all_the_same_and_they_end_on_a_working_day() {
        var late = watched("2030-01-10", over);
        assertThat(kept(late.next())).isEqualTo("2030-02-11");
        assertThat(on("2030-02-11", late.next()).isDue(told(late))).isFalse();
        assertThat(on("2030-02-12", late.next()).isDue(told(late))).isTrue();
    }

    @Test
    void I7_nothing_is_erased_unannounced_or_before_its_date() {
        var told = watched("2029-10-27", over);
        refused(() -> on("2031-01-01", over).erase(ALBERS, Role.COORDINATOR, NOBODY_TOLD), "I7");
        refused(() -> on("2029-11-26", told.next()).erase(ALBERS, Role.COORDINATOR, told(told)), "I7");
        var erased = on("2029-11-27", told.next()).erase(ALBERS, Role.COORDINATOR, told(told));
        assertThat(erased.acts()).extracting(Act::kind).containsExactly(ActKind.ERASED);
        assertThat(erased.acts().get(0).facts()).containsEntry("early", "false").containsEntry("files", "0");
    }

    @Test
    void I7_a_hold_with_a_reason_stops_it_until_it_is_lifted() {
        var told = watched("2029-10-27", over);
        var held = on("2029-11-20", told.next()).hold(ALBERS, Role.COORDINATOR, "Klage anhängig.");
        assertThat(held.notices()).extracting(Notice::to).containsExactly(Role.COMPLAINANT);
        refused(() -> on("2030-05-01", held.next()).erase(ALBERS, Role.COORDINATOR, told(told)), "I7");
        refused(() -> on("2030-05-01", held.next()).hold(ALBERS, Role.COORDINATOR, "Noch einmal."), "I7");
        assertThat(held.next().in(office().on("2030-05-01"), Completion::new).watch(NOBODY_TOLD))
                .isEmpty();
        assertThat(held.next().in(office().on("2030-05-01"), Completion::new).nextAlarm())
                .isEmpty();

        var lifted = on("2030-05-01", held.next()).lift(ALBERS, Role.COORDINATOR, "Verfahren beendet.");
        assertThat(kept(lifted.next())).isEqualTo("2030-05-31");
        assertThat(lifted.notices())
                .anyMatch(n -> n.to() == Role.COMPLAINANT && n.kind().equals(RetentionNotices.ERASURE_ANNOUNCED));
        assertThat(on("2030-06-01", lifted.next()).isDue(told(lifted))).isTrue();
        refused(() -> on("2030-05-02", lifted.next()).lift(ALBERS, Role.COORDINATOR, "Noch einmal."), "I7");
        assertThatThrownBy(() -> on("2029-11-20", over).hold(ALBERS, Role.COORDINATOR, " "))
                .isInstanceOf(org.vieraugen.domain.Malformed.class);
    }

    @Test
    void I7_a_hold_lifted_early_changes_no_date() {
        var held = on("2027-01-01", over)
                .hold(ALBERS, Role.COORDINATOR, "Prüfung.")
                .next();
        var lifted = on("2027-02-01", held).lift(ALBERS, Role.COORDINATOR, "Erledigt.");
        assertThat(kept(lifted.next())).isEqualTo("2029-11-26");
        assertThat(lifted.notices()).isEmpty();
    }

    @Test
    void I7_earlier_erasure_takes_two_people_and_is_announced_as_well() {
        var proposed = on("2027-01-01", over)
                .proposeErasure(ALBERS, Role.COORDINATOR, "Wunsch der Person.")
                .next();
        refused(() -> on("2027-01-02", proposed).confirmErasure(ALBERS, Role.COORDINATOR, "Ich selbst."), "I7");
        refused(() -> on("2027-01-02", proposed).proposeErasure(ALBERS, Role.COORDINATOR, "Doppelt."), "I7");
        var confirmed = on("2027-01-02", proposed).confirmErasure(PETRENKO, Role.OMBUDSPERSON, "Einverstanden.");
        assertThat(kept(confirmed.next())).isEqualTo("2027-02-01");
        assertThat(on("2027-02-01", confirmed.next()).isDue(told(confirmed))).isFalse();
        var erased = on("2027-02-02", confirmed.next()).erase(ALBERS, Role.COORDINATOR, told(confirmed));
        assertThat(erased.acts().get(0).facts()).containsEntry("early", "true");
    }

    @Test
    void I7_a_refused_proposal_changes_no_date_and_a_hold_stops_a_proposed_one() {
        var proposed = on("2027-01-01", over)
                .proposeErasure(ALBERS, Role.COORDINATOR, "Platz.")
                .next();
        var refused = on("2027-01-02", proposed)
                .refuseErasure(PETRENKO, Role.OMBUDSPERSON, "Kein Grund.")
                .next();
        assertThat(kept(refused)).isEqualTo("2029-11-26");
        assertThat(refused.file().pending(Matter.Kind.ERASURE)).isEmpty();
        var held = on("2027-01-02", proposed)
                .hold(ALBERS, Role.COORDINATOR, "Klage.")
                .next();
        refused(() -> on("2027-01-03", held).confirmErasure(PETRENKO, Role.OMBUDSPERSON, "Doch."), "I7");
        refused(() -> on("2027-01-03", held).proposeErasure(ALBERS, Role.COORDINATOR, "Doch."), "I7");
        refused(() -> on("2027-01-03", over).confirmErasure(PETRENKO, Role.OMBUDSPERSON, "Was?"), "I7");
    }

    @Test
    void F5_nobody_who_is_named_holds_or_lifts_or_erases() {
        var named = Cases.in(office().noon()).naming("Yusuf Demir").withdrawn();
        var held = on("2027-01-01", named)
                .hold(PETRENKO, Role.OMBUDSPERSON, "Klage.")
                .next();
        refused(() -> on("2027-01-01", named).hold(DEMIR, Role.COORDINATOR, "Klage."), "F5");
        refused(() -> on("2027-01-02", held).lift(DEMIR, Role.COORDINATOR, "Vorbei."), "F5");

        var told = watched("2029-10-27", named);
        refused(() -> on("2029-11-27", told.next()).erase(DEMIR, Role.COORDINATOR, told(told)), "F5");
        assertThat(on("2029-11-27", told.next())
                        .erase(PETRENKO, Role.OMBUDSPERSON, told(told))
                        .acts())
                .hasSize(1);
    }

    @Test
    void I7_whoever_erases_what_is_held_is_told_to_lift_the_hold_first() {
        var told = watched("2029-10-27", over);
        var held = on("2029-11-20", told.next())
                .hold(ALBERS, Role.COORDINATOR, "Klage.")
                .next();

        assertThatThrownBy(() -> on("2030-05-01", held).erase(ALBERS, Role.COORDINATOR, told(told)))
                .hasMessageContaining("lift it first");
    }

    @Test
    void I7_nobody_refuses_what_they_proposed_nor_what_nobody_did() {
        var proposed = on("2027-01-01", over)
                .proposeErasure(ALBERS, Role.COORDINATOR, "Platz.")
                .next();

        refused(() -> on("2027-01-02", proposed).refuseErasure(ALBERS, Role.OMBUDSPERSON, "Doch nicht."), "I7");
        refused(() -> on("2027-01-02", over).refuseErasure(PETRENKO, Role.OMBUDSPERSON, "Nein."), "I7");
    }

    @Test
    void I7_an_open_complaint_is_neither_held_nor_erased() {
        var open = Cases.in(office().noon()).decided();
        refused(() -> on("2026-11-24", open).hold(ALBERS, Role.COORDINATOR, "Klage."), "DECIDED");
        assertThat(on("2031-01-01", open).isDue(NOBODY_TOLD)).isFalse();
    }

    @Test
    void I1_only_what_is_stored_of_a_person_is_corrected() {
        var corrected = over.in(office().noon(), Correspondence::new).identityCorrected();
        assertThat(corrected.acts()).extracting(Act::kind).containsExactly(CorrespondenceEntries.IDENTITY_CORRECTED);
    }
}
