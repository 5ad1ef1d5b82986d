package org.vieraugen.web.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.Office;

/** A case's journal as its page shows it: no act is left out, and looks take one line for each person and day. */
class TimelineLineTest {
    private static Act look(StaffKey by, String at) {
        return Act.by(by, Role.REVIEWER, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE, Instant.parse(at));
    }

    private static Act done(String at) {
        return Act.bySystem(ReviewEntries.ASSIGNED, Instant.parse(at));
    }

    @Test
    void looks_of_one_person_on_one_day_are_one_line_where_the_latest_stands() {
        var acts = List.of(
                look(Office.NASSER, "2026-03-02T08:00:00Z"),
                done("2026-03-02T09:00:00Z"),
                look(Office.NASSER, "2026-03-02T10:00:00Z"),
                look(Office.WIRTH, "2026-03-02T11:00:00Z"));
        assertThat(TimelineLine.of(acts))
                .containsExactly(
                        new TimelineLine(acts.get(1), 1),
                        new TimelineLine(acts.get(2), 2),
                        new TimelineLine(acts.get(3), 1));
    }

    @Test
    void a_day_begins_at_midnight_in_the_city() {
        // 23:30 and 00:30 in Leipzig.
        var acts = List.of(look(Office.NASSER, "2026-03-02T22:30:00Z"), look(Office.NASSER, "2026-03-02T23:30:00Z"));
        assertThat(TimelineLine.of(acts)).hasSize(2).allMatch(line -> line.times() == 1 && line.look());
    }

    @Test
    void acts_are_never_grouped() {
        var acts = List.of(done("2026-03-02T09:00:00Z"), done("2026-03-02T09:01:00Z"));
        assertThat(TimelineLine.of(acts)).hasSize(2).noneMatch(TimelineLine::look);
    }
}
