package org.vieraugen.application.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.seat.SeatEntries;
import org.vieraugen.domain.seat.SeatNotices;
import org.vieraugen.domain.testing.Cases;

/** What the desk does with a complaint that came in: triage, names, leaving the list, sending it elsewhere. */
class ReceptionActsTest extends CaseActContract {
    private static final Function<House, Complaint> NAMING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted());
    private static final Function<House, Complaint> LEAVING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted(), Situations.LEAVING);
    private static final Function<House, Complaint> REDIRECTING = Given.a(Cases::submitted, Situations.REDIRECTING);

    private static Clarification handledBy(StaffKey... whom) {
        return new Clarification(List.of(), Set.of(whom), Optional.empty());
    }

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs("triage", Given.a(Cases::submitted), ALBERS, ReceptionEntries.TRIAGED, (house, on) -> new Triage(
                                        house.acts)
                                .handle(on, handledBy(THAL)))
                        .noTwice((house, on) -> new Triage(house.acts).handle(on, handledBy(OLBRICH))),
                staffs(
                                "settle a name",
                                Given.a(cases -> cases.naming("Unbekanntson").submitted()),
                                ALBERS,
                                ReceptionEntries.NAME_SETTLED,
                                (house, on) -> new SettleName(house.acts)
                                        .handle(on, "Unbekanntson", Set.of(), false, "Arbeitet nicht hier."))
                        .noTwice((house, on) -> new SettleName(house.acts)
                                .handle(on, "Unbekanntson", Set.of(), true, "Arbeitet nicht hier.")),
                staffs(
                                "propose leaving",
                                NAMING,
                                ALBERS,
                                ReceptionEntries.LEAVING_PROPOSED,
                                (house, on) -> new LeaveList(house.acts).propose(on, Set.of(OLBRICH), "Ein anderer."))
                        .noTwice((house, on) -> new LeaveList(house.acts).propose(on, Set.of(OLBRICH), "Anders."))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs("confirm leaving", LEAVING, PETRENKO, ReceptionEntries.LEFT_LIST, (house, on) -> new LeaveList(
                                        house.acts)
                                .confirm(on, "Stimmt."))
                        .noTwice((house, on) -> new LeaveList(house.acts).refuse(on, "Stimmt."))
                        .telling(ReceptionNotices.LEFT_LIST),
                staffs("refuse leaving", LEAVING, PETRENKO, Matter.Kind.LEAVING.refused(), (house, on) -> new LeaveList(
                                        house.acts)
                                .refuse(on, "Es ist derselbe."))
                        .noTwice((house, on) -> new LeaveList(house.acts).confirm(on, "Es ist derselbe."))
                        .telling(CourseNotices.DISSENT),
                staffs(
                                "propose a redirection",
                                Given.a(Cases::submitted),
                                ALBERS,
                                ReceptionEntries.REDIRECT_PROPOSED,
                                (house, on) -> new ProposeRedirection(house.acts)
                                        .handle(on, "Das Standesamt.", "Nicht unseres.", true))
                        .noTwice((house, on) -> new ProposeRedirection(house.acts)
                                .handle(on, "Das Standesamt.", "Nicht unseres.", false))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs(
                                "confirm a redirection",
                                REDIRECTING,
                                PETRENKO,
                                ReceptionEntries.REDIRECTED,
                                (house, on) -> new ConfirmRedirection(house.acts).handle(on))
                        .noTwice((house, on) -> new RefuseRedirection(house.acts).handle(on, "Doch unseres."))
                        .telling(ReceptionNotices.REDIRECTED),
                staffs(
                                "refuse a redirection",
                                REDIRECTING,
                                PETRENKO,
                                Matter.Kind.REDIRECTION.refused(),
                                (house, on) -> new RefuseRedirection(house.acts).handle(on, "Doch unseres."))
                        .noTwice((house, on) -> new ConfirmRedirection(house.acts).handle(on))
                        .telling(CourseNotices.DISSENT));
    }

    @Test
    void C2_whoever_handled_the_procedure_and_the_team_stand_in_the_complaint_after_triage() {
        var complaint = given(Given.a(Cases::submitted));
        var house = holding(complaint);
        new Triage(house.acts)
                .handle(
                        house.on(complaint, ALBERS),
                        new Clarification(
                                List.of(new Clarification.Settled("Herr Olbrich", Set.of(OLBRICH))),
                                Set.of(THAL),
                                Optional.of(new TeamKey("t3"))));
        var parties = house.complaint(complaint.reference()).parties();
        assertThat(parties.handlers()).containsExactly(THAL);
        assertThat(parties.namedStaff()).containsExactly(OLBRICH);
        assertThat(parties.aboutTeam()).contains(new TeamKey("t3"));
        assertThat(house.acts(complaint)).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("handlersAfter", "thal")
                .containsEntry("team", "t3"));
    }

    @Test
    void F5_whoever_is_named_finds_no_such_complaint_to_triage() {
        var complaint = given(Given.a(cases -> cases.naming("Renate Albers").submitted()));
        var house = holding(complaint);
        assertThatThrownBy(() -> new Triage(house.acts).handle(house.on(complaint, ALBERS), handledBy(THAL)))
                .isInstanceOf(Unseen.class);
        assertThat(house.kinds(complaint)).hasSize(1);
    }

    @Test
    void F2_whoever_turns_out_to_be_involved_leaves_the_seat_at_once() {
        var complaint = given(Given.a(Cases::underReview));
        var house = holding(complaint);
        new Triage(house.acts)
                .handle(
                        house.on(complaint, ALBERS),
                        handledBy(complaint.seats().first().orElseThrow()));
        assertThat(house.complaint(complaint.reference()).seats().first()).isEmpty();
        assertThat(house.kinds(complaint)).contains(SeatEntries.SEAT_FREED);
        assertThat(house.told(complaint)).extracting(Notice::kind).contains(SeatNotices.CONFLICT_FOUND);
    }

    @Test
    void C1_a_name_means_whom_the_desk_says_and_why_stands_beside_it() {
        var complaint = given(Given.a(cases -> cases.naming("Unbekanntson").submitted()));
        var house = holding(complaint);
        new SettleName(house.acts)
                .handle(house.on(complaint, ALBERS), "Unbekanntson", Set.of(OLBRICH), false, "Spitzname.");
        var parties = house.complaint(complaint.reference()).parties();
        assertThat(parties.namedStaff()).containsExactly(OLBRICH);
        assertThat(parties.unsettled()).isEmpty();
        assertThat(parties.named().get(0).settlement()).hasValueSatisfying(settlement -> {
            assertThat(settlement.reason()).isEqualTo("Spitzname.");
            assertThat(settlement.by()).isEqualTo(ALBERS);
            assertThat(settlement.challenge()).isFalse();
        });
    }

    @Test
    void L7_whoever_is_named_only_for_acts_in_this_complaint_is_challenged() {
        var complaint = given(Given.a(Cases::underReview, (now, setting) -> now.in(setting, Correspondence::new)
                .answer("Amira Nasser ist nicht unparteiisch.")
                .next()));
        var name = complaint.parties().unsettled().get(0).asWritten();
        var house = holding(complaint);
        new SettleName(house.acts).handle(house.on(complaint, ALBERS), name, Set.of(), true, "Nur deswegen.");
        var now = house.complaint(complaint.reference());
        assertThat(now.file().openChallenges()).hasSize(1);
        assertThat(now.parties().namedStaff()).isEmpty();
        assertThat(house.told(complaint)).contains(Notice.to(Role.OMBUDSPERSON, CourseNotices.CONFIRMATION_WANTED));
    }

    @Test
    void F9_nobody_confirms_their_own_proposal() {
        var leaving = given(LEAVING);
        var house = holding(leaving);
        assertThatThrownBy(() -> new LeaveList(house.acts).confirm(house.on(leaving, ALBERS), "Ja."))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F9"));
        var redirecting = given(REDIRECTING);
        var other = holding(redirecting);
        assertThatThrownBy(() -> new ConfirmRedirection(other.acts).handle(other.on(redirecting, ALBERS)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F9"));
        assertThatThrownBy(() -> new RefuseRedirection(other.acts).handle(other.on(redirecting, ALBERS), "Nein."))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F9"));
        assertThat(house.complaint(leaving.reference()).parties().namedStaff()).containsExactly(OLBRICH);
        assertThat(other.complaint(redirecting.reference()).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void F9_whoever_leaves_the_list_counts_no_longer_and_stays_when_it_is_refused() {
        var leaving = given(LEAVING);
        var house = holding(leaving);
        new LeaveList(house.acts).confirm(house.on(leaving, PETRENKO), "Stimmt.");
        assertThat(house.complaint(leaving.reference()).parties().namedStaff()).isEmpty();
        assertThat(house.told(leaving))
                .containsExactlyInAnyOrder(
                        Notice.to(Role.OMBUDSPERSON, ReceptionNotices.LEFT_LIST),
                        Notice.to(Role.COMPLAINANT, ReceptionNotices.LEFT_LIST));
        var other = holding(leaving);
        new LeaveList(other.acts).refuse(other.on(leaving, PETRENKO), "Er ist es.");
        assertThat(other.complaint(leaving.reference()).parties().namedStaff()).containsExactly(OLBRICH);
        assertThat(other.complaint(leaving.reference()).file().pending()).isEmpty();
    }

    @Test
    void F11_what_is_confirmed_is_the_redirection_that_was_proposed() {
        var complaint = given(REDIRECTING);
        var house = holding(complaint);
        var state = new ConfirmRedirection(house.acts).handle(house.on(complaint, PETRENKO));
        assertThat(state.status()).isEqualTo(Status.REDIRECTED);
        assertThat(house.acts(complaint)).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("consent", "true"));
        var other = holding(complaint);
        assertThat(new RefuseRedirection(other.acts)
                        .handle(other.on(complaint, PETRENKO), "Doch unseres.")
                        .status())
                .isEqualTo(Status.SUBMITTED);
    }
}
