package org.vieraugen.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.completion.CompletionNotices;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Office;

/** A deadline in danger, and one that was missed, each tell the next person up once. */
class WatchDeadlinesTest {
    private final House house = new House();
    private final WatchDeadlines watch =
            new WatchDeadlines(house.complaints, house.settings, house.journal, house.clock);

    private Complaint submitted() {
        var submitted = new SubmitComplaint(house.intake).handle(Drafts.draft().done(), Optional.empty());
        return house.complaint(new Reference(submitted.reference()));
    }

    private void watching() {
        while (watch.handle()) {
            // One after the other.
        }
    }

    @Test
    void nothing_is_looked_at_before_its_time() {
        submitted();
        assertThat(watch.handle()).isFalse();
    }

    @Test
    void a_deadline_in_danger_and_a_missed_one_are_told_once() {
        var complaint = submitted();
        house.clock.at(Office.at("2026-11-27"));
        watching();
        assertThat(house.kinds(complaint))
                .containsExactly(ReceptionEntries.SUBMITTED, CompletionEntries.DEADLINE_IN_DANGER);
        assertThat(house.told(complaint)).endsWith(Notice.to(Role.COORDINATOR, CompletionNotices.DEADLINE_IN_DANGER));
        watching();
        assertThat(house.kinds(complaint)).hasSize(2);
        house.clock.at(Office.at("2026-11-30"));
        watching();
        assertThat(house.kinds(complaint)).endsWith(ComplaintEntries.DEADLINE_MISSED);
        assertThat(house.told(complaint)).endsWith(Notice.to(Role.OMBUDSPERSON, CompletionNotices.DEADLINE_MISSED));
        assertThat(house.acts(complaint)).last().satisfies(act -> assertThat(act.facts())
                .containsEntry("deadline", "FIRST_REPLY")
                .containsEntry("due", "2026-11-27"));
        watching();
        assertThat(house.kinds(complaint)).hasSize(3);
        assertThat(Announcements.of(house.journal, complaint))
                .contains("DEADLINE_IN_DANGER FIRST_REPLY 2026-11-27", "DEADLINE_MISSED FIRST_REPLY 2026-11-27");
    }

    @Test
    void what_was_kept_is_looked_at_and_nobody_is_told() {
        var complaint = submitted();
        house.clock.at(Office.at("2026-11-25"));
        new Reply(house.acts).handle(house.on(complaint, Office.ALBERS), "Guten Tag.", Optional.empty());
        house.clock.at(Office.at("2026-11-30"));
        watching();
        assertThat(house.kinds(complaint)).containsExactly(ReceptionEntries.SUBMITTED, CorrespondenceEntries.REPLIED);
        assertThat(house.complaint(complaint.reference()).version()).isEqualTo(2);
    }
}
