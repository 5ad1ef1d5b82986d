package org.vieraugen.application.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** The staff's list of open work, straight from the rows. */
public interface Inbox {
    /** How many rows a page has. */
    int PAGE = 50;

    /** One line; no text of anybody. */
    record Line(
            String reference,
            String status,
            String category,
            String language,
            String channel,
            boolean urgent,
            boolean shielded,
            boolean waiting,
            Optional<LocalDate> due,
            Instant submittedAt,
            Optional<String> firstReviewer,
            Optional<String> secondReviewer,
            int version) {}

    /** @param next where the next page begins, absent on the last */
    record Page(List<Line> lines, Optional<String> next) {}

    /**
     * What is asked for.
     *
     * @param mineOnly only complaints on whose seats this person is
     * @param protectedToo whether complaints that are the ombudsperson's alone are shown (I6)
     * @param status one status, or all that are not over
     * @param after where the page begins, as an earlier page said
     */
    record Query(
            DepartmentKey department,
            Optional<StaffKey> mineOnly,
            boolean protectedToo,
            Optional<org.vieraugen.domain.complaint.Status> status,
            Optional<String> after) {}

    /** Urgent first, then by due date. */
    Page page(Query query);
}
