package org.vieraugen.domain.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.testing.Cases;

/** Whom a complaint means, who handled the procedure, and who leaves that list again. */
class ClarifyingTest {
    private final Setting noon = office().noon();

    private Clarifying clarifying(Complaint complaint) {
        return complaint.in(noon, Clarifying::new);
    }

    private static Clarification about(String team) {
        return new Clarification(List.of(), Set.of(), Optional.of(new TeamKey(team)));
    }

    private static Named only(Complaint complaint) {
        assertThat(complaint.parties().named()).hasSize(1);
        return complaint.parties().named().get(0);
    }

    @Test
    void a_complaint_is_about_a_team_that_the_department_has() {
        var submitted = Cases.in(noon).submitted();

        assertThat(clarifying(submitted)
                        .triage(ALBERS, Role.COORDINATOR, about("t3"))
                        .next()
                        .parties()
                        .aboutTeam())
                .contains(new TeamKey("t3"));
        malformed("aboutTeam", () -> clarifying(submitted).triage(ALBERS, Role.COORDINATOR, about("t9")));
    }

    @Test
    void F12_nobody_of_the_last_seat_is_complained_about() {
        var complaint = Cases.in(noon).naming("Frau Branntwein").submitted();

        malformed("staff", () -> clarifying(complaint).triage(ALBERS, Role.COORDINATOR, Cases.handledBy(LAST_ONE)));
        malformed("staff", () -> clarifying(complaint)
                .settle(ALBERS, Role.COORDINATOR, "Branntwein", Set.of(LAST_ONE), false, "Die war es."));
    }

    @Test
    void F12_a_deputy_clarifies_nothing_while_somebody_of_the_desk_is_free() {
        var complaint = Cases.in(noon).naming("Jens Olbrich", "Frau Branntwein").submitted();

        refused("F12", () -> clarifying(complaint).triage(MERTENS, Role.OMBUDSPERSON, Cases.handledBy(THAL)));
        refused("F12", () -> clarifying(complaint)
                .settle(MERTENS, Role.OMBUDSPERSON, "Branntwein", Set.of(), false, "niemand von hier"));
        refused("F12", () -> clarifying(complaint)
                .proposeLeaving(MERTENS, Role.OMBUDSPERSON, Set.of(OLBRICH), "Ein anderer."));
    }

    @Test
    void C1_of_two_open_names_the_one_that_was_asked_for_is_settled() {
        var complaint = Cases.in(noon).naming("Herr Schmitz", "Frau Branntwein").submitted();

        assertThat(clarifying(complaint)
                        .settle(ALBERS, Role.COORDINATOR, "Branntwein", Set.of(), false, "niemand von hier")
                        .next()
                        .parties()
                        .unmatched())
                .extracting(Named::asWritten)
                .containsExactly("Schmitz");
    }

    @Test
    void C1_a_name_that_is_certain_may_mean_somebody_more_and_the_others_stay_as_they_are() {
        var complaint = Cases.in(noon).naming("Jens Olbrich", "Ruben Thal").submitted();
        var second = complaint.parties().named().get(1).asWritten();

        assertThat(clarifying(complaint)
                        .settle(ALBERS, Role.COORDINATOR, second, Set.of(THAL, NORA_BRANDT), false, "beide")
                        .next()
                        .parties()
                        .namedStaff())
                .containsExactlyInAnyOrder(OLBRICH, THAL, NORA_BRANDT);
    }

    @Test
    void C1_to_say_of_a_certain_name_what_was_read_settles_nothing() {
        var complaint = Cases.in(noon).naming("Jens Olbrich").submitted();
        var name = only(complaint).asWritten();

        assertThat(only(clarifying(complaint)
                                .settle(ALBERS, Role.COORDINATOR, name, Set.of(OLBRICH), false, "der ist es")
                                .next())
                        .settlement())
                .isEmpty();
        assertThat(only(clarifying(complaint)
                                .settle(ALBERS, Role.COORDINATOR, name, Set.of(OLBRICH, THAL), false, "beide")
                                .next())
                        .settlement())
                .isPresent();
        refused("F9", () -> clarifying(complaint)
                .settle(ALBERS, Role.COORDINATOR, name, Set.of(THAL), false, "ein anderer"));
    }

    @Test
    void F9_somebody_leaves_the_list_by_one_proposal_at_a_time_and_two_persons() {
        var complaint = Cases.in(noon).naming("Jens Olbrich", "Ruben Thal").submitted();
        var proposed = clarifying(complaint)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(OLBRICH), "Ein anderer.")
                .next();

        refused("F9", () -> clarifying(proposed).proposeLeaving(DEMIR, Role.COORDINATOR, Set.of(THAL), "Ein anderer."));
        refused("F9", () -> clarifying(proposed).refuseLeaving(ALBERS, Role.COORDINATOR, "Doch nicht."));
        malformed("staff", () -> clarifying(complaint)
                .proposeLeaving(ALBERS, Role.COORDINATOR, Set.of(NASSER), "Ein anderer."));
        var refused = clarifying(proposed)
                .refuseLeaving(DEMIR, Role.COORDINATOR, "Er war es.")
                .next();
        assertThat(refused.file().pending(Matter.Kind.LEAVING)).isEmpty();
        assertThat(refused.parties().namedStaff()).contains(OLBRICH);
    }
}
