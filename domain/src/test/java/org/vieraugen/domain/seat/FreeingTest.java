package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;

/** Whoever becomes involved leaves, and what they proposed and nobody confirmed is void. */
class FreeingTest {
    private static final StaffKey AGAIN = new StaffKey("again");
    private final Setting noon = office().noon();

    /** It turns out late that this person handled the procedure. */
    private Step<Complaint> handled(Complaint complaint, StaffKey who, StaffKey by, Role as) {
        return complaint.in(noon, Clarifying::new).triage(by, as, Cases.handledBy(who));
    }

    private static List<Map<String, String>> freed(Step<Complaint> step) {
        return step.acts().stream()
                .filter(act -> act.kind().equals(SeatEntries.SEAT_FREED))
                .map(Act::facts)
                .toList();
    }

    private static Map<String, String> seat(Seat seat, StaffKey staff) {
        return Map.of("seat", seat.name(), "staff", staff.text());
    }

    private Complaint redirecting(StaffKey by, Role as) {
        return Cases.in(noon)
                .submitted()
                .in(noon, Redirecting::new)
                .proposeRedirection(by, as, "Standesamt", "nicht hier", true)
                .next();
    }

    @Test
    void F2_a_chart_that_changed_frees_the_seat_of_whoever_is_now_above_somebody_named() {
        var complaint = Cases.in(noon).naming("Ruben Thal").underReview();
        var changed = office().again(THAL, AGAIN, "t4").noon();

        assertThat(Freeing.of(complaint, noon)).isEmpty();
        var step = Freeing.of(complaint, changed).orElseThrow();

        assertThat(step.next().seats().first()).isEmpty();
        assertThat(freed(step)).containsExactly(seat(Seat.FIRST, NASSER));
    }

    @Test
    void C4_whoever_reviews_with_a_waiver_keeps_the_seat() {
        var seated = Cases.in(noon)
                .naming("Claudia Brandt")
                .submitted()
                .in(noon, Assigning::new)
                .waive(PETRENKO, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst kennt das Gebiet.")
                .next()
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, THAL, ALBERS, Role.COORDINATOR)
                .next();

        assertThat(seated.in(noon, Correspondence::new)
                        .answer("Noch etwas.")
                        .next()
                        .seats()
                        .first())
                .contains(THAL);
    }

    @Test
    void F2_what_somebody_of_the_desk_proposed_who_must_keep_away_now_is_void() {
        var step = handled(redirecting(ALBERS, Role.COORDINATOR), ALBERS, PETRENKO, Role.OMBUDSPERSON);

        assertThat(step.next().file().pending(Matter.Kind.REDIRECTION)).isEmpty();
        assertThat(freed(step)).containsExactly(seat(Seat.DESK, ALBERS));
    }

    @Test
    void F2_what_somebody_uninvolved_proposed_goes_on_waiting() {
        var step = handled(redirecting(PETRENKO, Role.OMBUDSPERSON), NASSER, ALBERS, Role.COORDINATOR);

        assertThat(step.next().file().pending(Matter.Kind.REDIRECTION)).isPresent();
        assertThat(freed(step)).isEmpty();
    }

    @Test
    void F2_the_decision_of_an_ombudsperson_who_must_keep_away_now_is_void_before_it_is_countersigned() {
        var complaint = Cases.in(noon).awaitingCountersignature();
        assertThat(Freeing.of(complaint, noon)).isEmpty();

        var step = handled(complaint, PETRENKO, ALBERS, Role.COORDINATOR);

        assertThat(step.next().status()).isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(step.next().file().waiting()).isEmpty();
        assertThat(freed(step)).containsExactly(seat(Seat.OMBUDS, PETRENKO));
    }

    @Test
    void F2_of_two_findings_whoever_made_one_and_must_keep_away_now_makes_both_void() {
        var complaint = Cases.in(noon).withTwoFindings();
        assertThat(Freeing.of(complaint, noon)).isEmpty();

        var theirs = handled(complaint, LENT, ALBERS, Role.COORDINATOR);
        assertThat(theirs.next().file().waiting()).isEmpty();
        assertThat(freed(theirs)).containsExactly(seat(Seat.COUNTERSIGN, LENT));
        var hers = handled(complaint, PETRENKO, ALBERS, Role.COORDINATOR);
        assertThat(hers.next().file().waiting()).isEmpty();
        assertThat(freed(hers)).containsExactly(seat(Seat.OMBUDS, PETRENKO));
    }

    @Test
    void F2_somebody_elses_involvement_leaves_the_ombudspersons_stage_as_it_is() {
        var nothingWaits = handled(Cases.in(noon).withOmbudsperson(), PETRENKO, ALBERS, Role.COORDINATOR);
        assertThat(freed(nothingWaits)).isEmpty();
        var another = handled(Cases.in(noon).withTwoFindings(), OLBRICH, ALBERS, Role.COORDINATOR);

        assertThat(another.next().file().pickWaits()).isTrue();
        assertThat(freed(another)).isEmpty();
    }
}
