package org.vieraugen.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.AMINI;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.seat.SeatNotices;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What the two pairs of eyes do, and what the desk and the ombudsperson do for them. */
class ReviewActsTest extends CaseActContract {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);
    private static final Function<House, Complaint> WITH_A_SETTLED_NAME =
            Given.a(cases -> cases.naming("Unbekanntson").submitted(), (complaint, setting) -> {
                var settled = Given.settled(complaint, setting, "Unbekanntson");
                var first = Given.assigned(settled, setting, Seat.FIRST, NASSER);
                return Cases.in(setting).found(Given.assigned(first, setting, Seat.SECOND, WIRTH));
            });
    private static final Function<House, Complaint> OF_ONE_TEAM =
            Given.a(Cases::submitted, (complaint, setting) -> Given.handledBy(complaint, setting, NORA_BRANDT));

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs(
                                "assign the first",
                                Given.a(Cases::submitted),
                                ALBERS,
                                ReviewEntries.ASSIGNED,
                                (house, on) -> new Assign(house.acts, house.history)
                                        .handle(on, Seat.FIRST, Optional.of(NASSER)))
                        .noTwice((house, on) ->
                                new Assign(house.acts, house.history).handle(on, Seat.FIRST, Optional.of(WIRTH)))
                        .telling(ReviewNotices.ASSIGNED),
                staffs(
                                "assign the second",
                                Given.a(Cases::underReview),
                                ALBERS,
                                ReviewEntries.ASSIGNED,
                                (house, on) -> new Assign(house.acts, house.history)
                                        .handle(on, Seat.SECOND, Optional.of(WIRTH)))
                        .noTwice((house, on) ->
                                new Assign(house.acts, house.history).handle(on, Seat.FIRST, Optional.of(WIRTH)))
                        .telling(ReviewNotices.ASSIGNED),
                staffs("ask", Given.a(Cases::underReview), NASSER, ReviewEntries.ASKED, (house, on) -> new Ask(
                                        house.acts)
                                .handle(on, "Seit wann?", Optional.empty()))
                        .noTwice((house, on) -> new Ask(house.acts).handle(on, "Bis wann?", Optional.empty()))
                        .telling(ReviewNotices.QUESTION),
                staffs("find", Given.a(Cases::underReview), NASSER, ReviewEntries.FOUND, (house, on) -> new Find(
                                        house.acts)
                                .handle(on, Given.judgement(Outcome.UPHELD)))
                        .noTwice((house, on) -> new Find(house.acts).handle(on, Given.judgement(Outcome.NOT_UPHELD)))
                        .telling(ReviewNotices.SECOND_REVIEW_WANTED),
                staffs(
                                "concur",
                                Given.a(Cases::inSecondReview),
                                WIRTH,
                                ReviewEntries.CONCURRED,
                                (house, on) -> new Concur(house.acts).handle(on))
                        .noTwice((house, on) -> new DissentFrom(house.acts).handle(on, "Nein."))
                        .telling(ReviewNotices.DECISION),
                staffs(
                                "dissent",
                                Given.a(Cases::inSecondReview),
                                WIRTH,
                                ReviewEntries.DISSENTED,
                                (house, on) -> new DissentFrom(house.acts).handle(on, "Es fehlt etwas."))
                        .noTwice((house, on) -> new Concur(house.acts).handle(on))
                        .telling(CourseNotices.DISSENT),
                staffs("extend", Given.a(Cases::underReview), NASSER, ReviewEntries.EXTENDED, (house, on) -> new Extend(
                                        house.acts)
                                .handle(on, LATER, "Die Akte fehlt.", Optional.empty()))
                        .noTwice((house, on) -> new Extend(house.acts)
                                .handle(on, LATER.plusDays(1), "Die Akte fehlt.", Optional.empty()))
                        .telling(ReviewNotices.EXTENDED),
                staffs("recuse", Given.a(Cases::underReview), NASSER, ReviewEntries.RECUSED, (house, on) -> new Recuse(
                                        house.acts)
                                .handle(on, "Mein Nachbar."))
                        .noTwice((house, on) -> new Recuse(house.acts).handle(on, "Mein Vetter."))
                        .telling(ReviewNotices.RECUSED, SeatNotices.CONFLICT_FOUND),
                staffs(
                                "reinstate a name",
                                WITH_A_SETTLED_NAME,
                                WIRTH,
                                ReviewEntries.NAME_REINSTATED,
                                (house, on) -> new ReinstateName(house.acts).handle(on, "Unbekanntson"))
                        .noTwice((house, on) -> new ReinstateName(house.acts).handle(on, "Anders"))
                        .telling(SeatNotices.CONFLICT_FOUND),
                staffs("waive", OF_ONE_TEAM, PETRENKO, ReviewEntries.WAIVED, (house, on) -> new Waive(house.acts)
                                .handle(on, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Sonst ist niemand da."))
                        .noTwice((house, on) -> new Waive(house.acts)
                                .handle(on, THAL, ConflictRule.SAME_TEAM, Seat.SECOND, "Sonst ist niemand da."))
                        .telling(ReviewNotices.WAIVER));
    }

    @Test
    void F1_a_decision_needs_the_second_reviewer_and_the_first_alone_does_not_make_one() {
        var complaint = given(Given.a(Cases::inSecondReview));
        var house = holding(complaint);
        refused("F1", () -> new Concur(house.acts).handle(house.on(complaint, NASSER)));
        refused("F1", () -> new DissentFrom(house.acts).handle(house.on(complaint, NASSER), "Nein."));
        var state = new Concur(house.acts).handle(house.on(complaint, WIRTH));
        assertThat(state.status()).isEqualTo(Status.DECIDED);
        assertThat(house.complaint(complaint.reference()).file().decision()).isPresent();
        assertThat(house.kinds(complaint)).endsWith(ReviewEntries.CONCURRED, ReviewEntries.DECIDED);
        assertThat(house.told(complaint)).containsExactly(Notice.to(Role.COMPLAINANT, ReviewNotices.DECISION));
    }

    @Test
    void F4_the_first_dissent_goes_back_with_reasons_and_the_second_to_the_ombudsperson() {
        var complaint = given(Given.a(Cases::inSecondReview));
        var house = holding(complaint);
        var dissent = new DissentFrom(house.acts);
        assertThat(dissent.handle(house.on(complaint, WIRTH), "Es fehlt etwas.").status())
                .isEqualTo(Status.UNDER_REVIEW);
        assertThat(house.complaint(complaint.reference())
                        .file()
                        .dissents()
                        .get(0)
                        .reasons())
                .isEqualTo("Es fehlt etwas.");
        new Find(house.acts).handle(house.on(complaint, NASSER), Given.judgement(Outcome.NOT_UPHELD));
        assertThat(dissent.handle(house.on(complaint, WIRTH), "Immer noch.").status())
                .isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(house.told(complaint)).endsWith(Notice.to(Role.OMBUDSPERSON, ReviewNotices.WITH_OMBUDSPERSON));
    }

    @Test
    void F3_whoever_recorded_the_complaint_gets_no_seat_in_it() {
        var complaint = given(Given.a(cases -> cases.recordedBy(Office.DEMIR).submitted()));
        var house = holding(complaint);
        refused("C5", () -> new Assign(house.acts, house.history)
                .handle(house.on(complaint, ALBERS), Seat.FIRST, Optional.of(Office.DEMIR)));
    }

    @Test
    void F6_without_a_name_the_system_proposes_the_eligible_who_has_least_to_do() {
        var complaint = given(Given.a(Cases::underReview));
        var house = holding(complaint);
        house.history.set(
                new Workload(Map.of(WIRTH, 3, THAL, 3, NORA_BRANDT, 3, Office.OLBRICH, 3, Office.DEMIR, 3), Map.of()));
        new Assign(house.acts, house.history).handle(house.on(complaint, ALBERS), Seat.SECOND, Optional.empty());
        assertThat(house.complaint(complaint.reference()).seats().second()).contains(AMINI);
        assertThat(house.history.partners()).containsExactly(Optional.of(NASSER));
        assertThat(house.told(complaint)).containsExactly(Notice.to(AMINI, Role.REVIEWER, ReviewNotices.ASSIGNED));
    }

    @Test
    void F6_where_nobody_is_eligible_the_complaint_waits_visibly_and_the_ombudsperson_is_told() {
        // Nobody reviews here, nobody is lent, and whoever would stand in is away.
        var office = Office.office().lendingNobody().withoutReviewers();
        var house = new House(office);
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        house.absences.add(Office.FOREIGNERS, away(PETRENKO));
        house.absences.add(Office.FOREIGNERS, away(Office.YILMAZ));
        house.absences.add(Office.FOREIGNERS, away(Office.MERTENS));
        for (int i = 1; i <= 5; i++) {
            house.absences.add(Office.FOREIGNERS, away(new StaffKey("last" + i)));
        }
        new Assign(house.acts, house.history).handle(house.on(complaint, ALBERS), Seat.FIRST, Optional.empty());
        var now = house.complaint(complaint.reference());
        assertThat(now.waiting()).isTrue();
        assertThat(now.seats().first()).isEmpty();
        assertThat(house.kinds(complaint)).endsWith(ReviewEntries.WAITING_FOR_REVIEWER);
        assertThat(house.told(complaint)).containsExactly(Notice.to(Role.OMBUDSPERSON, ReviewNotices.NOBODY_ELIGIBLE));
    }

    private static Absence away(StaffKey who) {
        var today = LocalDate.of(2026, 11, 24);
        return Absence.own(UUID.randomUUID(), who, today, today.plusDays(30), today, Office.NOON);
    }

    @Test
    void C6_whoever_declares_a_relation_leaves_the_seat() {
        var complaint = given(Given.a(Cases::underReview));
        var house = holding(complaint);
        new Recuse(house.acts).handle(house.on(complaint, NASSER), "Mein Nachbar.");
        var now = house.complaint(complaint.reference());
        assertThat(now.seats().first()).isEmpty();
        assertThat(now.file().recusals().get(0).reason()).isEqualTo("Mein Nachbar.");
        assertThat(house.told(complaint)).contains(Notice.to(Role.COORDINATOR, ReviewNotices.RECUSED));
    }

    @Test
    void C4_a_waiver_is_the_ombudspersons_alone_and_only_for_what_can_be_waived() {
        var complaint = given(OF_ONE_TEAM);
        var house = holding(complaint);
        var waive = new Waive(house.acts);
        assertThatThrownBy(() ->
                        waive.handle(house.on(complaint, ALBERS), THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Bitte."))
                .isInstanceOf(Denied.class);
        refused(
                "C2",
                () -> waive.handle(
                        house.on(complaint, PETRENKO),
                        NORA_BRANDT,
                        ConflictRule.HANDLED_PROCEDURE,
                        Seat.FIRST,
                        "Bitte."));
        waive.handle(house.on(complaint, PETRENKO), THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst.");
        assertThat(house.complaint(complaint.reference()).file().waivers())
                .singleElement()
                .satisfies(waiver -> {
                    assertThat(waiver.staff()).isEqualTo(THAL);
                    assertThat(waiver.reasons()).isEqualTo("Niemand sonst.");
                });
        assertThat(house.told(complaint)).containsExactly(Notice.to(Role.COMPLAINANT, ReviewNotices.WAIVER));
    }

    @Test
    void a_deadline_is_extended_once_and_the_complainant_reads_why() {
        var complaint = given(Given.a(Cases::underReview));
        var house = holding(complaint);
        new Extend(house.acts).handle(house.on(complaint, NASSER), LATER, "Die Akte fehlt.", Optional.empty());
        assertThat(house.complaint(complaint.reference()).file().extension()).hasValueSatisfying(extension -> {
            assertThat(extension.until()).isEqualTo(LATER);
            assertThat(extension.reason()).isEqualTo("Die Akte fehlt.");
        });
        refused("deadline", () -> new Extend(house.acts)
                .handle(house.on(complaint, NASSER), LATER.plusDays(1), "Noch einmal.", Optional.empty()));
    }

    @Test
    void the_clock_stands_still_while_the_complainant_is_asked() {
        var complaint = given(Given.a(Cases::underReview));
        var house = holding(complaint);
        assertThat(new Ask(house.acts)
                        .handle(house.on(complaint, NASSER), "Seit wann?", Optional.empty())
                        .status())
                .isEqualTo(Status.AWAITING_COMPLAINANT);
        var message = house.complaint(complaint.reference()).file().messages().get(0);
        assertThat(message.text()).isEqualTo("Seit wann?");
        assertThat(message.question()).isTrue();
    }

    @Test
    void C1_the_second_pair_of_eyes_takes_back_how_a_name_was_settled() {
        var complaint = given(WITH_A_SETTLED_NAME);
        var house = holding(complaint);
        new ReinstateName(house.acts).handle(house.on(complaint, WIRTH), "Unbekanntson");
        assertThat(house.complaint(complaint.reference())
                        .parties()
                        .named()
                        .get(0)
                        .settlement())
                .isEmpty();
        assertThatThrownBy(() -> new ReinstateName(house.acts).handle(house.on(complaint, WIRTH), "Unbekanntson"))
                .isInstanceOf(RuleBroken.class);
    }
}
