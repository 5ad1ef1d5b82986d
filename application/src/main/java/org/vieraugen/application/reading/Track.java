package org.vieraugen.application.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Complaints.Held;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Receipt;

/** What the complainant sees with the receipt: every step, whose turn it is, deadlines, messages, the decision. */
@OnePerServer
@Transactional
public class Track {
    private final Complaints complaints;
    private final Receipts receipts;
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public Track(Complaints complaints, Receipts receipts, Journal journal, Departments departments, Clock clock) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /** The complaint, or only how far it is for a code that staff have seen (I9). */
    public Tracked handle(Receipt receipt) {
        var held = looking(receipt);
        return held.opens() == CodeScope.EVERYTHING
                ? of(held.complaint())
                : views(held.complaint()).status();
    }

    /**
     * The complaint of whoever holds a code that opens everything, and looks at it.
     *
     * @throws org.vieraugen.domain.RuleBroken I9 for a code that only shows the status
     */
    public Complaint open(Receipt receipt) {
        var held = looking(receipt);
        held.opens().requireEverything();
        return held.complaint();
    }

    /** Between reading and looking something may be taken back; from then on, never what is shown. */
    private Held looking(Receipt receipt) {
        var digest = receipts.digest(receipt);
        var held = complaints.holding(digest);
        while (!complaints.see(held.complaint())) {
            held = complaints.holding(digest);
        }
        return held;
    }

    /** The same of a complaint that was read already, for its complainant. */
    public Tracked of(Complaint complaint) {
        return views(complaint).everything(journal.of(complaint.submission().department(), complaint.subject()));
    }

    private TrackedViews views(Complaint complaint) {
        return new TrackedViews(
                complaint,
                complaint.department(departments.organisation()),
                LocalDate.ofInstant(clock.instant(), Terms.ZONE));
    }
}
