package org.vieraugen.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.NoticeEntries;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What could not be delivered, for those who may know of it (K5, F5, I6). */
class KeepUndeliveredTest {
    private static final Notice NOTICE = Notice.to(Role.COMPLAINANT, ReceptionNotices.SUBMITTED);

    private final House house = new House();
    private final Wording wording = new Wording() {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            return new Words(language, "Neues", "Neues", "");
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            return new Words(language, received.reference(), "bis " + received.replyBy() + ": " + received.code(), "");
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return news(language, Optional.empty());
        }
    };
    private final Letters letters = new Letters(house.outbox, List.of(house.recipients(wording)), house.clock);
    private final KeepUndelivered keep =
            new KeepUndelivered(house.outbox, letters, house.departments, house.desk, house.clock);

    private UUID undelivered(Complaint complaint) {
        house.holds(complaint);
        house.outbox.post(Office.FOREIGNERS, complaint.subject(), List.of(NOTICE), house.clock.instant());
        var letter = house.outbox.letters().get(house.outbox.letters().size() - 1);
        house.outbox.giveUp(letter, Failure.ADDRESS, house.clock.instant());
        return letter.id();
    }

    private Complaint submitted() {
        return Cases.in(house.settings.now()).submitted();
    }

    private Caller albers() {
        return house.caller(ALBERS);
    }

    @Test
    void K5_what_could_not_be_delivered_is_listed_with_its_reason() {
        var complaint = submitted();
        var id = undelivered(complaint);
        assertThat(keep.list(albers()))
                .containsExactly(new KeepUndelivered.Line(
                        id, complaint.reference().text(), NOTICE, Failure.ADDRESS, house.clock.instant()));
    }

    @Test
    void what_waits_is_not_listed() {
        var complaint = submitted();
        house.holds(complaint);
        house.outbox.post(Office.FOREIGNERS, complaint.subject(), List.of(NOTICE), house.clock.instant());
        assertThat(keep.list(albers())).isEmpty();
    }

    @Test
    void F5_nobody_reads_of_a_complaint_about_themselves_nor_can_do_anything_with_it() {
        var id = undelivered(
                Cases.in(house.settings.now()).naming("Renate Albers").submitted());
        assertThat(keep.list(albers())).isEmpty();
        assertThatThrownBy(() -> keep.sendAgain(albers(), id)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> keep.layAside(albers(), id)).isInstanceOf(Unknown.class);
        assertThat(keep.list(house.caller(PETRENKO))).hasSize(1);
    }

    @Test
    void I6_of_a_protected_complaint_the_complaints_office_reads_nothing() {
        undelivered(Cases.in(house.settings.now()).treatedWorse());
        assertThat(keep.list(albers())).isEmpty();
        assertThat(keep.list(house.caller(PETRENKO))).hasSize(1);
    }

    @Test
    void it_is_nobody_elses_business() {
        var id = undelivered(submitted());
        for (var caller : List.of(house.caller(NASSER), house.caller(WIRTH), House.caller(ALBERS, Role.ADMIN))) {
            assertThatThrownBy(() -> keep.list(caller)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> keep.sendAgain(caller, id)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> keep.layAside(caller, id)).isInstanceOf(Denied.class);
        }
    }

    @Test
    void another_department_reads_and_does_nothing_of_it() {
        var id = undelivered(submitted());
        var elsewhere = House.caller(LENT, Role.COORDINATOR);
        assertThat(keep.list(elsewhere)).isEmpty();
        assertThatThrownBy(() -> keep.layAside(elsewhere, id)).isInstanceOf(Unknown.class);
    }

    @Test
    void K5_it_is_sent_again_at_once_and_the_journal_knows_who_said_so() {
        var id = undelivered(submitted());
        keep.sendAgain(albers(), id);
        assertThat(keep.list(albers())).isEmpty();
        assertThat(letters.take(10).letters()).isEqualTo(1);
        assertThat(house.atDesk())
                .last()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(NoticeEntries.NOTICE_SENT_AGAIN);
                    assertThat(act.facts()).containsEntry("notice", "SUBMITTED").containsEntry("why", "ADDRESS");
                })
                .extracting(Act::by)
                .isEqualTo(Optional.of(ALBERS));
    }

    @Test
    void what_was_told_otherwise_is_laid_aside_and_never_sent() {
        var id = undelivered(submitted());
        keep.layAside(albers(), id);
        assertThat(keep.list(albers())).isEmpty();
        assertThat(house.outbox.letters()).isEmpty();
        assertThat(house.atDesk()).extracting(Act::kind).endsWith(NoticeEntries.NOTICE_LAID_ASIDE);
    }

    @Test
    void nothing_is_done_twice() {
        var id = undelivered(submitted());
        keep.layAside(albers(), id);
        assertThatThrownBy(() -> keep.layAside(albers(), id)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> keep.sendAgain(albers(), UUID.randomUUID())).isInstanceOf(Unknown.class);
    }

    @Test
    void what_is_about_something_that_is_gone_is_not_listed() {
        house.outbox.post(
                Office.FOREIGNERS,
                new Subject(Complaint.KIND, UUID.randomUUID()),
                List.of(NOTICE),
                house.clock.instant());
        house.outbox.giveUp(house.outbox.letters().get(0), Failure.ADDRESS, house.clock.instant());
        assertThat(keep.list(albers())).isEmpty();
    }
}
