package org.vieraugen.application.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.due.ReadCalendar.Entry;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryCalendarFeeds;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.DueEntries;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** A calendar under a secret address: what it holds, for whom, and how long. */
class CalendarTest {
    private static final StaffKey SECOND = new StaffKey("albers.again");

    private final House house = new House(Office.office().again(ALBERS, SECOND, "office", Role.COORDINATOR));
    private final MemoryCalendarFeeds feeds = new MemoryCalendarFeeds();
    private final KeepCalendar keep = new KeepCalendar(feeds, house.departments, house.desk, house.clock);
    private final ReadCalendar calendar = new ReadCalendar(
            feeds, new OwnDue(new MemoryDueList(house), house.departments), house.departments, house.clock);

    private Complaint underReview() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        return complaint;
    }

    private List<Entry> read(String secret) {
        return calendar.handle(secret).entries();
    }

    private void gone(String secret) {
        assertThatThrownBy(() -> calendar.handle(secret)).isInstanceOf(Unknown.class);
    }

    @Test
    void it_holds_what_the_person_owes_now_with_a_name_that_stays() {
        var complaint = underReview();
        var secret = keep.open(house.caller(NASSER));
        var before = read(secret);
        assertThat(before)
                .containsExactly(new Entry(
                        complaint.reference() + "-d1@vieraugen",
                        LocalDate.of(2026, 12, 4),
                        DueKind.FINDING,
                        complaint.reference()));
        house.complaints.follow(house.complaint(complaint.reference())
                .in(house.settings.now(), Reviewing::new)
                .extend(NASSER, Role.REVIEWER, LocalDate.of(2026, 12, 9), "Die Akte fehlt."));
        assertThat(read(secret)).singleElement().satisfies(after -> {
            assertThat(after.uid()).isEqualTo(before.get(0).uid());
            assertThat(after.day()).isEqualTo(LocalDate.of(2026, 12, 9));
        });
    }

    @Test
    void F5_what_the_person_does_not_see_any_more_is_gone_when_it_is_read_next() {
        var complaint = underReview();
        var secret = keep.open(house.caller(NASSER));
        assertThat(read(secret)).hasSize(1);
        house.complaints.follow(house.complaint(complaint.reference())
                .in(house.settings.now(), Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(WIRTH), Optional.empty())));
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void I6_a_protected_complaint_stands_in_no_calendar_of_the_complaints_office() {
        house.holds(Cases.in(house.settings.now()).treatedWorse());
        assertThat(read(keep.open(house.caller(ALBERS)))).isEmpty();
        assertThat(read(keep.open(house.caller(Office.PETRENKO)))).isNotEmpty();
    }

    @Test
    void what_stands_still_has_no_day() {
        house.holds(Cases.in(house.settings.now()).awaiting());
        assertThat(read(keep.open(house.caller(NASSER)))).isEmpty();
    }

    @Test
    void a_secret_is_random_and_a_wrong_one_reads_nothing() {
        var secret = keep.open(house.caller(NASSER));
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(keep.open(house.caller(WIRTH))).isNotEqualTo(secret);
        gone(secret.substring(1));
        gone("");
    }

    @Test
    void it_ends_when_it_is_withdrawn_or_renewed_and_both_stand_in_the_journal() {
        var me = house.caller(NASSER);
        assertThat(keep.since(me)).isEmpty();
        var first = keep.open(me);
        assertThat(keep.since(me)).contains(Office.NOON);
        var second = keep.open(me);
        gone(first);
        assertThat(read(second)).isEmpty();
        keep.close(me);
        gone(second);
        assertThat(keep.since(me)).isEmpty();
        keep.close(me);
        assertThat(house.atDesk())
                .extracting(Act::kind)
                .containsExactly(DueEntries.CALENDAR_OPENED, DueEntries.CALENDAR_OPENED, DueEntries.CALENDAR_CLOSED);
        assertThat(house.atDesk())
                .allSatisfy(act ->
                        assertThat(act.facts().toString()).doesNotContain(first).doesNotContain(second));
    }

    @Test
    void it_ends_when_the_person_leaves_the_chart() {
        var secret = keep.open(house.caller(SECOND));
        assertThat(read(secret)).isEmpty();
        house.become(Office.office());
        gone(secret);
    }

    @Test
    void it_ends_when_the_person_has_no_desk_any_more() {
        var secret = keep.open(house.caller(NASSER));
        house.become(Office.office().withoutReviewers());
        gone(secret);
    }

    @Test
    void roles_that_the_sign_in_service_narrowed_stay_narrow() {
        house.holds(Cases.in(house.settings.now()).submitted());
        var whole = keep.open(house.caller(DEMIR));
        assertThat(read(whole)).isNotEmpty();
        var narrow = keep.open(House.caller(DEMIR, Role.REVIEWER));
        assertThat(read(narrow)).isEmpty();
    }

    @Test
    void whoever_has_no_desk_gets_none() {
        var stranger = new Caller(KESSLER, Set.of(Role.ANALYST));
        assertThatThrownBy(() -> keep.open(stranger)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.close(stranger)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.since(stranger)).isInstanceOf(Denied.class);
    }
}
