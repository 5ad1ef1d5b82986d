package org.vieraugen.application.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.SeatEntries;
import org.vieraugen.domain.testing.Cases;

/** Every act runs the same way; what each of them promises is tried by the capabilities' own tests. */
class ActRunnerTest {
    private final House house = new House();
    private final List<Role> ran = new ArrayList<>();

    private Complaint holding(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private ComplaintState writing(Complaint complaint, StaffKey who) {
        return house.acts.staff(
                house.on(complaint, who), Command.of(CorrespondenceAct.REPLY, "Guten Tag."), (now, setting, as) -> {
                    ran.add(as);
                    return now.in(setting, Correspondence::new).reply(who, as, "Guten Tag.");
                });
    }

    @Test
    void F3_whoever_holds_a_seat_acts_as_reviewer_and_the_desk_as_coordinator_or_ombudsperson() {
        var complaint = holding(Cases.in(house.settings.now()).underReview());
        writing(complaint, NASSER);
        writing(complaint, ALBERS);
        writing(complaint, PETRENKO);
        assertThat(ran).containsExactly(Role.REVIEWER, Role.COORDINATOR, Role.OMBUDSPERSON);
    }

    @Test
    void F5_nobody_acts_on_a_complaint_about_themselves_or_their_line() {
        var complaint =
                holding(Cases.in(house.settings.now()).naming("Jens Olbrich").submitted());
        for (var who : List.of(OLBRICH, KESSLER)) {
            assertThatThrownBy(() -> house.acts.staff(
                            House.on(complaint, House.caller(who, Role.COORDINATOR, Role.REVIEWER, Role.OMBUDSPERSON)),
                            Command.of(CorrespondenceAct.REPLY, "Guten Tag."),
                            (now, setting, as) -> {
                                throw new AssertionError("nothing must be tried");
                            }))
                    .isInstanceOfSatisfying(
                            Unseen.class, e -> assertThat(e.reference()).isEqualTo(complaint.reference()))
                    .hasMessage("there is no such complaint");
        }
        assertThat(house.kinds(complaint)).hasSize(1);
    }

    @Test
    void F12_a_deputy_acts_only_where_nobody_before_her_is_free() {
        var complaint = holding(Cases.in(house.settings.now()).submitted());
        assertThatThrownBy(() -> writing(complaint, MERTENS)).isInstanceOf(Unseen.class);
    }

    @Test
    void F8_two_at_the_same_moment_one_wins_and_the_other_is_told() {
        var complaint = holding(Cases.in(house.settings.now()).underReview());
        var stored = house.complaint(complaint.reference());
        assertThatThrownBy(() -> house.acts.staff(
                        house.on(complaint, NASSER),
                        Command.of(CorrespondenceAct.REPLY, "Guten Tag."),
                        (now, setting, as) -> {
                            house.meanwhile(stored);
                            return now.in(setting, Correspondence::new).reply(NASSER, as, "Guten Tag.");
                        }))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isFalse());
        assertThat(house.complaint(complaint.reference()).file().messages()).isEmpty();
    }

    @Test
    void F2_after_each_act_whoever_must_keep_away_leaves_the_seat() {
        var setting = house.settings.now();
        var complaint = holding(Cases.in(setting).underReview());
        // It turns out that the first reviewer handled the procedure.
        house.acts.staff(
                house.on(complaint, ALBERS),
                Command.of(CorrespondenceAct.REPLY, "Guten Tag."),
                (now, at, as) -> now.with(now.parties().handledBy(Set.of(NASSER)))
                        .in(at, Correspondence::new)
                        .reply(ALBERS, as, "Guten Tag."));
        assertThat(house.complaint(complaint.reference()).seats().first()).isEmpty();
        assertThat(house.kinds(complaint)).endsWith(CorrespondenceEntries.REPLIED, SeatEntries.SEAT_FREED);
    }

    @Test
    void F2_whoever_becomes_involved_by_what_the_complainant_writes_leaves_the_seat() {
        var complaint = Cases.in(house.settings.now()).underReview();
        var receipt = house.holds(complaint);
        var state = house.acts.complainant(
                receipt, Optional.empty(), Command.of(CorrespondenceAct.ANSWER, "Text"), (now, at) -> now.with(
                                now.parties().handledBy(Set.of(NASSER)))
                        .in(at, Correspondence::new)
                        .answer("Text"));
        assertThat(state.status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(house.complaint(complaint.reference()).seats().first()).isEmpty();
    }

    @Test
    void a_refused_act_leaves_nothing_behind() {
        var complaint = holding(Cases.in(house.settings.now()).underReview());
        assertThatThrownBy(() -> house.acts.staff(
                        new ActRequest(
                                complaint.reference(), house.caller(NASSER), Optional.empty(), Optional.of("key")),
                        Command.of(ReviewAct.ASK, "Seit wann?"),
                        (now, setting, as) -> {
                            throw new RuleBroken("F1", "none", "no");
                        }))
                .isInstanceOf(RuleBroken.class);
        assertThat(house.kinds(complaint)).hasSize(1);
        assertThat(house.complaint(complaint.reference()).version()).isEqualTo(1);
        // Its key is free: what was refused may be tried again.
        house.acts.staff(
                new ActRequest(complaint.reference(), house.caller(NASSER), Optional.empty(), Optional.of("key")),
                Command.of(CorrespondenceAct.REPLY, "Guten Tag."),
                (now, setting, as) -> now.in(setting, Correspondence::new).reply(NASSER, as, "Guten Tag."));
        assertThat(house.complaint(complaint.reference()).version()).isEqualTo(2);
    }

    @Test
    void F9_whoever_proposed_something_takes_it_back_and_nobody_else() {
        var redirecting = holding(Given.a(Cases::submitted, (now, setting) -> now.in(setting, Redirecting::new)
                        .proposeRedirection(ALBERS, Role.COORDINATOR, "Das Standesamt.", "Fremd.", false)
                        .next())
                .apply(house));
        var back = new TakeBack(house.acts);
        var kind = Matter.Kind.REDIRECTION;
        assertThatThrownBy(() -> back.handle(house.on(redirecting, PETRENKO), kind, "Doch nicht."))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F9"));
        var state = back.handle(house.on(redirecting, ALBERS), kind, "Doch nicht.");
        assertThat(state.status()).isEqualTo(Status.SUBMITTED);
        assertThat(house.complaint(redirecting.reference()).file().pending()).isEmpty();
        assertThat(house.kinds(redirecting)).endsWith(Matter.Kind.REDIRECTION.refused());
        assertThat(house.complaint(redirecting.reference()).seats().holds(WIRTH))
                .isFalse();
    }
}
