package org.vieraugen.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Texts;
import org.vieraugen.domain.text.Occasion.Owed;

/** What a text may know of the complaint in which it is written. */
class OccasionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static Occasion at(Status status, boolean isProtected, Owed... owed) {
        return new Occasion("ABH-2026-00017-K", status, "DECISION", "ar", MONDAY, isProtected, List.of(owed));
    }

    private static Owed due(DeadlineKind kind, int days) {
        return new Owed(kind, MONDAY.plusDays(days), false);
    }

    @Test
    void L2_the_date_is_the_next_one_that_the_letter_itself_does_not_fulfil() {
        var it = at(
                Status.UNDER_REVIEW,
                false,
                due(DeadlineKind.FIRST_REPLY, 1),
                due(DeadlineKind.ANSWER, 2),
                due(DeadlineKind.OBJECTION, 9),
                due(DeadlineKind.FINDING, 5));
        assertThat(it.next(Purpose.REPLY)).contains(MONDAY.plusDays(5));
        assertThat(it.next(Purpose.FINDING)).contains(MONDAY.plusDays(5));
    }

    @Test
    void L5_what_the_office_owes_within_itself_is_told_in_no_letter() {
        for (var kind : List.of(
                DeadlineKind.STATEMENT,
                DeadlineKind.SETTLE_NAME,
                DeadlineKind.CONFIRMATION,
                DeadlineKind.RETENTION,
                DeadlineKind.EXTENSION)) {
            assertThat(at(Status.UNDER_REVIEW, false, due(kind, 1)).next(Purpose.REPLY))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void L2_no_date_holds_while_the_clock_stands_still_or_is_about_to() {
        var finding = due(DeadlineKind.FINDING, 5);
        assertThat(at(Status.UNDER_REVIEW, false, finding).next(Purpose.QUESTION))
                .isEmpty();
        var still = new Owed(DeadlineKind.FINDING, MONDAY, true);
        assertThat(at(Status.AWAITING_COMPLAINANT, false, still).next(Purpose.REPLY))
                .isEmpty();
        assertThat(at(Status.CLOSED, false).next(Purpose.REPLY)).isEmpty();
    }

    @Test
    void I6_of_a_protected_complaint_the_ombudsperson_writes_and_nobody_of_the_office_reads_the_answer() {
        var office = Texts.foreigners();
        assertThat(at(Status.SUBMITTED, false).sender()).isEqualTo(Role.COORDINATOR);
        assertThat(at(Status.SUBMITTED, false).mailbox(office)).contains("office@amt.example");
        assertThat(at(Status.SUBMITTED, true).sender()).isEqualTo(Role.OMBUDSPERSON);
        assertThat(at(Status.SUBMITTED, true).mailbox(office)).contains("ombuds@amt.example");
        assertThat(at(Status.WITH_OMBUDSPERSON, false).sender()).isEqualTo(Role.OMBUDSPERSON);
    }

    @Test
    void I1_a_text_knows_of_nobody_who_complains() {
        assertThat(Arrays.stream(Placeholder.values()).map(Placeholder::name))
                .containsExactlyInAnyOrder("REFERENCE", "RECEIVED", "DEADLINE", "DEPARTMENT", "MAIL", "SENDER");
        assertThat(Arrays.stream(Occasion.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactlyInAnyOrder(
                        "reference", "status", "category", "language", "received", "isProtected", "owed");
    }
}
