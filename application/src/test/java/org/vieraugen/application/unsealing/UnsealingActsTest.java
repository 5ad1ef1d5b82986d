package org.vieraugen.application.unsealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.UnsealingEntries;
import org.vieraugen.domain.unsealing.UnsealingNotices;

/** How a confidential identity may be read after all (I2). */
class UnsealingActsTest extends CaseActContract {
    private static final Function<House, Complaint> REQUESTED =
            Given.a(Cases::submitted, Situations.IDENTITY_REQUESTED);

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs(
                                "ask",
                                Given.a(Cases::submitted),
                                ALBERS,
                                UnsealingEntries.UNSEAL_REQUESTED,
                                (house, on) -> new RequestUnsealing(house.acts).handle(on, "Ein Anruf."))
                        .noTwice((house, on) -> new RequestUnsealing(house.acts).handle(on, "Ein Brief."))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs("approve", REQUESTED, PETRENKO, UnsealingEntries.UNSEALED, (house, on) -> new AnswerUnsealing(
                                        house.acts)
                                .approve(on, "Ja.", Optional.empty()))
                        .noTwice((house, on) -> new AnswerUnsealing(house.acts).refuse(on, "Ja."))
                        .telling(UnsealingNotices.UNSEALED),
                staffs(
                                "approve in silence",
                                REQUESTED,
                                PETRENKO,
                                UnsealingEntries.UNSEALED,
                                (house, on) ->
                                        new AnswerUnsealing(house.acts).approve(on, "Ja.", Optional.of(Silence.DANGER)))
                        .noTwice((house, on) -> new AnswerUnsealing(house.acts).approve(on, "Ja.", Optional.empty())),
                staffs(
                                "refuse",
                                REQUESTED,
                                PETRENKO,
                                Matter.Kind.UNSEALING.refused(),
                                (house, on) -> new AnswerUnsealing(house.acts).refuse(on, "Nein."))
                        .noTwice((house, on) -> new AnswerUnsealing(house.acts).approve(on, "Nein.", Optional.empty()))
                        .telling(CourseNotices.DISSENT));
    }

    @Test
    void I2_the_ombudsperson_approves_and_it_ends_by_itself_after_72_hours() {
        var complaint = REQUESTED.apply(new House());
        var house = holding(complaint);
        var answer = new AnswerUnsealing(house.acts);
        assertThatThrownBy(() -> answer.approve(house.on(complaint, ALBERS), "Ja.", Optional.empty()))
                .isInstanceOf(Denied.class);
        answer.approve(house.on(complaint, PETRENKO), "Es eilt.", Optional.empty());
        var file = house.complaint(complaint.reference()).file();
        var approved = house.clock.instant();
        assertThat(file.identityOpenUntil(ALBERS, approved)).contains(approved.plus(Duration.ofDays(3)));
        assertThat(file.identityOpenUntil(ALBERS, approved.plus(Duration.ofDays(3))))
                .isEmpty();
        assertThat(file.identityOpenUntil(PETRENKO, approved)).isEmpty();
        assertThat(house.told(complaint)).containsExactly(Notice.to(Role.COMPLAINANT, UnsealingNotices.UNSEALED));
    }

    @Test
    void L12_silence_names_its_reason_in_the_journal_and_the_complainant_is_not_told() {
        var complaint = REQUESTED.apply(new House());
        var house = holding(complaint);
        new AnswerUnsealing(house.acts)
                .approve(house.on(complaint, PETRENKO), "Ermittlung.", Optional.of(Silence.INVESTIGATION));
        assertThat(house.told(complaint)).isEmpty();
        assertThat(house.acts(complaint)).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("silence", "INVESTIGATION"));
    }

    @Test
    void I2_a_refusal_opens_nothing() {
        var complaint = REQUESTED.apply(new House());
        var house = holding(complaint);
        new AnswerUnsealing(house.acts).refuse(house.on(complaint, PETRENKO), "Nein.");
        assertThat(house.complaint(complaint.reference()).file().identityOpenUntil(ALBERS, house.clock.instant()))
                .isEmpty();
    }

    @Test
    void I2_only_a_sealed_identity_is_asked_for() {
        var complaint = Given.a(cases -> cases.openly().submitted()).apply(new House());
        var house = holding(complaint);
        assertThatThrownBy(() -> new RequestUnsealing(house.acts).handle(house.on(complaint, ALBERS), "Ein Anruf."))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I2"));
    }
}
