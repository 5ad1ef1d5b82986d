package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.AMINI;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.due.DueList;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What every list of what is due promises; each test begins with an empty house. */
public abstract class DueListContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    protected final Setting noon = Office.office().noon();
    private int number;

    protected abstract DueList list();

    protected abstract Complaints complaints();

    protected abstract void alone(Runnable act);

    /** The same complaint under another number. */
    protected Complaint another(Complaint complaint) {
        number++;
        return new Complaint(
                UUID.randomUUID(),
                Reference.of("ABH", 2026, number),
                complaint.submission(),
                complaint.status(),
                complaint.parties(),
                complaint.seats(),
                complaint.file(),
                complaint.deadlines(),
                complaint.parts(),
                complaint.waiting(),
                complaint.version());
    }

    protected Complaint held(Complaint complaint) {
        var one = another(complaint);
        alone(() -> complaints()
                .add(
                        one.step(Act.byComplainant(ReceptionEntries.SUBMITTED, noon.at())),
                        one.id().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Optional.empty(),
                        noon));
        return one;
    }

    protected Complaint held(Function<Cases, Complaint> which) {
        return held(which.apply(Cases.in(noon)));
    }

    private void follow(Complaint complaint, Function<Complaint, Step<Complaint>> act) {
        alone(() -> complaints().follow(act.apply(complaints().get(complaint.reference()))));
    }

    private Reader reader(StaffKey who, boolean own) {
        var organisation = noon.organisation();
        return Reader.of(new Caller(who, organisation.staff(who).roles()), own, organisation);
    }

    protected List<Line> all(StaffKey who) {
        return list().list(reader(who, false), Filter.ALL, TODAY);
    }

    private List<DueKind> kinds(StaffKey who) {
        return kinds(all(who));
    }

    private List<DueKind> mine(StaffKey who) {
        return kinds(list().list(reader(who, false), Filter.MINE, TODAY));
    }

    private static List<DueKind> kinds(List<Line> lines) {
        return lines.stream().map(line -> line.due().kind()).toList();
    }

    @Test
    void in_an_empty_house_nothing_is_due() {
        for (var who : List.of(ALBERS, NASSER, PETRENKO, MERTENS, LENT)) {
            assertThat(all(who)).isEmpty();
            assertThat(mine(who)).isEmpty();
        }
    }

    @Test
    void the_desk_sees_what_is_due_by_date_as_the_domain_says_it() {
        var complaint = held(Cases::submitted);
        assertThat(all(ALBERS))
                .containsExactlyElementsOf(WhatIsDue.in(complaint, noon).stream()
                        .map(due -> new Line(Office.FOREIGNERS, complaint.reference(), false, Optional.empty(), due))
                        .toList());
        assertThat(kinds(ALBERS)).containsExactly(DueKind.FIRST_REPLY, DueKind.FINDING);
        assertThat(mine(ALBERS)).containsExactly(DueKind.FIRST_REPLY, DueKind.FINDING);
    }

    @Test
    void a_seat_s_holder_owes_what_lies_on_it_and_nobody_else_does() {
        held(Cases::underReview);
        assertThat(kinds(NASSER)).contains(DueKind.FINDING);
        assertThat(mine(NASSER)).containsExactly(DueKind.FINDING);
        assertThat(mine(ALBERS)).doesNotContain(DueKind.FINDING);
        assertThat(kinds(ALBERS)).contains(DueKind.FINDING);
        assertThat(kinds(WIRTH)).isEmpty();
        assertThat(kinds(LENT)).isEmpty();
    }

    @Test
    void somebody_lent_sees_the_own_seat_elsewhere_and_nothing_else_of_that_department() {
        held(Cases::submitted);
        var lent = held(cases -> cases.then(complaint -> complaint
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, LENT, ALBERS, Role.COORDINATOR)
                .next()));
        assertThat(all(LENT)).isNotEmpty().allMatch(line -> line.reference().equals(lent.reference()));
        assertThat(mine(LENT)).containsExactly(DueKind.FINDING);
    }

    @Test
    void F5_the_lines_are_gone_the_moment_somebody_becomes_involved() {
        var complaint = held(Cases::submitted);
        assertThat(all(ALBERS)).isNotEmpty();
        follow(complaint, now -> now.in(noon, Clarifying::new)
                .triage(PETRENKO, Role.OMBUDSPERSON, new Clarification(List.of(), Set.of(DEMIR), Optional.empty())));
        for (var who : List.of(DEMIR, ALBERS)) {
            assertThat(all(who)).as("%s, or whose line it is", who).isEmpty();
            assertThat(mine(who)).isEmpty();
        }
        assertThat(all(PETRENKO)).isNotEmpty();
    }

    @Test
    void F5_a_reviewer_who_is_in_the_line_of_somebody_involved_sees_the_own_seat_no_more() {
        var complaint = held(Cases::underReview);
        assertThat(all(NASSER)).isNotEmpty();
        follow(complaint, now -> now.in(noon, Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(WIRTH), Optional.empty())));
        assertThat(all(NASSER)).isEmpty();
        assertThat(mine(NASSER)).isEmpty();
    }

    @Test
    void I6_of_a_protected_complaint_the_complaints_office_sees_nothing() {
        held(Cases::treatedWorse);
        assertThat(all(ALBERS)).isEmpty();
        assertThat(mine(ALBERS)).isEmpty();
        assertThat(all(PETRENKO)).isNotEmpty();
        assertThat(mine(PETRENKO)).contains(DueKind.FIRST_REPLY);
    }

    @Test
    void F12_whoever_stands_in_sees_nothing_until_called() {
        held(Cases::submitted);
        assertThat(all(MERTENS)).isEmpty();
        assertThat(all(Office.LAST_ONE)).isEmpty();
    }

    @Test
    void what_stands_still_comes_last_and_is_nobodys_of_the_staff() {
        held(Cases::awaiting);
        held(Cases::submitted);
        var lines = all(ALBERS);
        assertThat(lines.stream().map(line -> line.due().pausedSince().isPresent()))
                .isSorted()
                .contains(true, false);
        assertThat(lines.get(lines.size() - 1).due().owed().roles()).containsExactly(Role.COMPLAINANT);
        assertThat(mine(NASSER)).isEmpty();
        assertThat(kinds(NASSER)).contains(DueKind.FINDING);
    }

    @Test
    void L5_what_nobody_owes_is_left_out_once_its_day_is_over() {
        held(Cases::decided);
        assertThat(kinds(ALBERS)).containsExactly(DueKind.OBJECTION);
        var last = all(ALBERS).get(0).due().on();
        var reader = reader(ALBERS, false);
        assertThat(list().list(reader, Filter.ALL, last)).hasSize(1);
        assertThat(list().list(reader, Filter.ALL, last.plusDays(1))).isEmpty();
    }

    @Test
    void what_is_owed_stays_however_late_it_is() {
        held(Cases::submitted);
        assertThat(list().list(reader(ALBERS, false), Filter.ALL, LocalDate.of(2036, 1, 1)))
                .hasSize(2);
    }

    @Test
    void L8_a_remedy_is_due_until_it_is_done() {
        var complaint = held(cases -> Given.promising(cases, noon));
        var remedy = all(ALBERS).stream()
                .filter(line -> line.due().kind() == DueKind.REMEDY)
                .findFirst()
                .orElseThrow()
                .due();
        assertThat(remedy.on()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(remedy.start()).isEqualTo(TODAY);
        assertThat(remedy.owed())
                .isEqualTo(new Owed(Set.of(), Optional.of(OLBRICH), Set.of(), Optional.empty(), false));
        assertThat(kinds(OLBRICH)).as("to promise something opens no case (F5)").isEmpty();
        follow(complaint, now -> now.in(noon, Completion::new).remedyDone(ALBERS, Role.COORDINATOR, 0));
        assertThat(kinds(ALBERS)).doesNotContain(DueKind.REMEDY);
    }

    @Test
    void F9_whoever_proposed_it_does_not_owe_the_second_word() {
        held(cases -> Situations.REDIRECTING.with(cases.submitted(), noon));
        assertThat(kinds(ALBERS)).contains(DueKind.CONFIRMATION);
        assertThat(mine(ALBERS)).doesNotContain(DueKind.CONFIRMATION);
        assertThat(mine(DEMIR).contains(DueKind.CONFIRMATION) || mine(PETRENKO).contains(DueKind.CONFIRMATION))
                .isTrue();
    }

    @Test
    void F7_only_whoever_may_countersign_owes_it() {
        var complaint = held(Cases::withOmbudsperson);
        assertThat(mine(PETRENKO)).contains(DueKind.OMBUDS_DECISION);
        follow(complaint, now -> now.in(noon, Appeal::new).propose(PETRENKO, Cases.finding()));
        assertThat(mine(AMINI)).contains(DueKind.COUNTERSIGNATURE);
        assertThat(mine(NASSER)).as("who reviewed it").doesNotContain(DueKind.COUNTERSIGNATURE);
        assertThat(mine(WIRTH)).as("who reviewed it").doesNotContain(DueKind.COUNTERSIGNATURE);
        assertThat(mine(PETRENKO)).as("who decided").doesNotContain(DueKind.COUNTERSIGNATURE);
        assertThat(kinds(PETRENKO)).contains(DueKind.COUNTERSIGNATURE);
    }

    @Test
    void what_is_over_has_nothing_due() {
        var complaint = held(Cases::submitted);
        follow(complaint, now -> now.in(noon, Correspondence::new).withdraw());
        assertThat(all(ALBERS)).isEmpty();
    }

    @Test
    void it_can_be_asked_for_one_team_or_for_those_of_which_none_is_known() {
        var about = held(cases -> cases.then(complaint -> complaint
                .in(noon, Clarifying::new)
                .triage(
                        ALBERS,
                        Role.COORDINATOR,
                        new Clarification(List.of(), Set.of(), Optional.of(new TeamKey("t3"))))
                .next()));
        var unknown = held(Cases::submitted);
        var t3 = new Filter(false, Optional.of(new TeamKey("t3")), false);
        var t4 = new Filter(false, Optional.of(new TeamKey("t4")), false);
        var none = new Filter(false, Optional.empty(), true);
        var reader = reader(PETRENKO, false);
        assertThat(list().list(reader, t3, TODAY))
                .isNotEmpty()
                .allMatch(line -> line.reference().equals(about.reference()))
                .allMatch(line -> line.team().equals(Optional.of(new TeamKey("t3"))));
        assertThat(list().list(reader, t4, TODAY)).isEmpty();
        assertThat(list().list(reader, none, TODAY)).isNotEmpty().allMatch(line -> line.reference()
                .equals(unknown.reference()));
    }

    @Test
    void of_more_than_five_hundred_one_more_is_given_so_that_it_can_be_said() {
        var one = Cases.in(noon).submitted();
        for (int i = 0; i < 250; i++) {
            held(one);
        }
        assertThat(all(ALBERS)).hasSize(500);
        held(one);
        assertThat(all(ALBERS)).hasSize(DueList.MOST + 1);
        assertThat(all(THAL)).isEmpty();
    }
}
