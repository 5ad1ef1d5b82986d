package org.vieraugen.web.portal.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.application.reception.SettleName;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What the desk types about people and teams, and where it sends a complaint. */
class ReceptionFormsTest {
    private static final Function<House, Complaint> NAMING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted());
    private static final Function<House, Complaint> UNSETTLED =
            Given.a(cases -> cases.naming("Unbekanntson").submitted());
    private static final Function<House, Complaint> LEAVING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted(), Situations.LEAVING);
    private static final Function<House, Complaint> REDIRECTING = Given.a(Cases::submitted, Situations.REDIRECTING);

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new ReceptionForms(
                        new Triage(house.acts),
                        new SettleName(house.acts),
                        new LeaveList(house.acts),
                        new ProposeRedirection(house.acts),
                        new ConfirmRedirection(house.acts),
                        new RefuseRedirection(house.acts)),
                complaint);
    }

    @Test
    void C2_triage_says_who_handled_it_and_which_team_it_is_about() {
        var parties = given(Given.a(Cases::submitted))
                .done(
                        ReceptionAct.TRIAGE,
                        ALBERS,
                        "handlers",
                        "thal",
                        "handlers",
                        "",
                        "handlers",
                        "c.brandt",
                        "aboutTeam",
                        "t3")
                .now()
                .parties();
        assertThat(parties.handlers()).containsExactlyInAnyOrder(THAL, CLAUDIA_BRANDT);
        assertThat(parties.aboutTeam()).contains(new TeamKey("t3"));
        assertThat(parties.named()).isEmpty();
    }

    @Test
    void C1_triage_adds_a_name_with_whom_it_means() {
        var parties = given(Given.a(Cases::submitted))
                .done(ReceptionAct.TRIAGE, ALBERS, "name", " Herr O. ", "means", "olbrich", "aboutTeam", " ")
                .now()
                .parties();
        assertThat(parties.named()).singleElement().satisfies(named -> {
            assertThat(named.asWritten()).isEqualTo("Herr O.");
            assertThat(named.counting()).containsExactly(OLBRICH);
        });
        assertThat(parties.aboutTeam()).isEmpty();
        assertThat(parties.handlers()).isEmpty();
    }

    @Test
    void triage_with_an_odd_team_or_person_is_refused() {
        given(Given.a(Cases::submitted))
                .odd(ReceptionAct.TRIAGE, ALBERS, "aboutTeam", "unknown", "aboutTeam", "t99")
                .odd(ReceptionAct.TRIAGE, ALBERS, "staff", "bad-key", "handlers", "Herr Thal");
    }

    @Test
    void C1_a_name_is_settled_with_a_reason() {
        var here = given(UNSETTLED);
        here.refused(ReceptionAct.SETTLE_NAME, ALBERS, wrong("name empty", "text empty"), "means", "olbrich");
        here.done(
                ReceptionAct.SETTLE_NAME,
                ALBERS,
                "name",
                "Unbekanntson",
                "means",
                "olbrich",
                "means",
                "thal",
                "text",
                "Spitznamen.");
        var named = here.now().parties().named().get(0);
        assertThat(named.counting()).containsExactlyInAnyOrder(OLBRICH, THAL);
        assertThat(named.settlement()).hasValueSatisfying(said -> {
            assertThat(said.reason()).isEqualTo("Spitznamen.");
            assertThat(said.challenge()).isFalse();
        });
    }

    @Test
    void C1_a_name_may_mean_nobody_of_the_staff() {
        var here = given(UNSETTLED)
                .done(ReceptionAct.SETTLE_NAME, ALBERS, "name", "Unbekanntson", "means", "", "text", "Nicht von hier.");
        assertThat(here.now().parties().unsettled()).isEmpty();
        assertThat(here.now().parties().namedStaff()).isEmpty();
    }

    @Test
    void L7_a_tick_makes_it_a_challenge() {
        var doubted = given(Given.a(Cases::underReview, (now, setting) -> now.in(setting, Correspondence::new)
                .answer("Amira Nasser ist nicht unparteiisch.")
                .next()));
        var name = doubted.now().parties().unsettled().get(0).asWritten();
        doubted.done(
                ReceptionAct.SETTLE_NAME, ALBERS, "name", name, "challenge", "yes", "text", "Nur wegen der Prüfung.");
        assertThat(doubted.file().openChallenges()).hasSize(1);
    }

    @Test
    void F9_leaving_the_list_is_proposed_for_those_who_are_ticked() {
        var here = given(NAMING);
        here.refused(ReceptionAct.PROPOSE_LEAVING, ALBERS, wrong("text empty"), "staff", "olbrich")
                .odd(ReceptionAct.PROPOSE_LEAVING, ALBERS, "staff", "empty", "text", "Ein anderer.");
        here.done(ReceptionAct.PROPOSE_LEAVING, ALBERS, "staff", "olbrich", "text", "Ein anderer.");
        assertThat(here.file().pending(Matter.Kind.LEAVING)).hasValueSatisfying(proposal -> {
            assertThat(proposal.matter()).isEqualTo(new Matter.Leave(Set.of(OLBRICH)));
            assertThat(proposal.reason()).isEqualTo("Ein anderer.");
        });
    }

    @Test
    void F9_the_second_person_confirms_leaving_or_refuses_it_with_reasons() {
        var confirmed = given(LEAVING);
        confirmed.refused(ReceptionAct.ANSWER_LEAVING, PETRENKO, wrong("text empty"));
        confirmed.done(ReceptionAct.ANSWER_LEAVING, PETRENKO, "text", "Stimmt.", "go", "");
        assertThat(confirmed.now().parties().namedStaff()).isEmpty();
        var refused = given(LEAVING).done(ReceptionAct.ANSWER_LEAVING, PETRENKO, "text", "Nein.", "go", "refuse");
        assertThat(refused.now().parties().namedStaff()).containsExactly(OLBRICH);
        assertThat(refused.file().pending()).isEmpty();
    }

    @Test
    void F9_a_redirection_is_proposed_with_target_reason_and_consent() {
        var here = given(Given.a(Cases::submitted));
        here.refused(ReceptionAct.REDIRECT, ALBERS, wrong("target empty", "text empty"), "consent", "yes");
        here.done(
                ReceptionAct.REDIRECT, ALBERS, "target", "Das Standesamt.", "text", "Nicht unseres.", "consent", "yes");
        assertThat(here.file().pending(Matter.Kind.REDIRECTION)).hasValueSatisfying(proposal -> {
            assertThat(proposal.matter()).isEqualTo(new Matter.Redirect("Das Standesamt.", true));
            assertThat(proposal.reason()).isEqualTo("Nicht unseres.");
        });
        var without = given(Given.a(Cases::submitted))
                .done(ReceptionAct.REDIRECT, ALBERS, "target", "Das Standesamt.", "text", "Nicht unseres.");
        assertThat(without.file().pending(Matter.Kind.REDIRECTION))
                .hasValueSatisfying(proposal ->
                        assertThat(proposal.matter()).isEqualTo(new Matter.Redirect("Das Standesamt.", false)));
    }

    @Test
    void F11_a_redirection_is_confirmed_without_words_and_refused_with_reasons_only() {
        assertThat(given(REDIRECTING)
                        .done(ReceptionAct.CONFIRM_REDIRECTION, PETRENKO)
                        .now()
                        .status())
                .isEqualTo(Status.REDIRECTED);
        var refused = given(REDIRECTING);
        assertThat(refused.form(ReceptionAct.CONFIRM_REDIRECTION).isRefusable()).isTrue();
        refused.refused(ReceptionAct.CONFIRM_REDIRECTION, PETRENKO, wrong("text empty"), "go", "refuse");
        refused.done(ReceptionAct.CONFIRM_REDIRECTION, PETRENKO, "go", "refuse", "text", "Doch unseres.");
        assertThat(refused.now().status()).isEqualTo(Status.SUBMITTED);
        assertThat(refused.file().pending()).isEmpty();
    }
}
