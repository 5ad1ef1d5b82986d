package org.vieraugen.application.deadline;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Desks;
import org.vieraugen.application.complaint.Settings;
import org.vieraugen.application.complaint.Steps;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Completion;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;

/** Erases what is kept for longer than its time. What would be erased is listed first, and until then a hold stops it (I7, I8). */
@Single
public class EraseDue {
    /** How many are listed at once. */
    public static final int AT_ONCE = 100;

    private final Complaints complaints;
    private final Settings settings;
    private final Journal journal;
    private final Departments departments;

    @Inject
    public EraseDue(Complaints complaints, Settings settings, Journal journal, Departments departments) {
        this.complaints = complaints;
        this.settings = settings;
        this.journal = journal;
        this.departments = departments;
    }

    /**
     * One complaint whose time is over.
     *
     * @param held whether a hold stops its erasure
     * @param early whether two people agreed to erase it before its usual time
     * @param leaves messages, findings and other leaves of its file
     */
    public record Due(
            String reference, Status status, LocalDate due, boolean held, boolean early, int leaves, int files) {}

    /** What could be erased now, the longest due first, at most {@value #AT_ONCE}; changes nothing. */
    @Transactional
    public List<Due> dryRun(Caller caller) {
        caller.must(Duty.RETENTION);
        var today = settings.now().today();
        return complaints.keptUntilBefore(departments.organisation().home(caller.staff()), today, AT_ONCE).stream()
                .filter(complaint ->
                        !complaint.isProtected() || caller.is(org.vieraugen.domain.department.Role.OMBUDSPERSON))
                .filter(complaint -> complaint.file().hold().isPresent()
                        || complaint.retention(settings.around(complaint)).isDue(told(complaint)))
                .map(EraseDue::due)
                .toList();
    }

    private static Due due(Complaint complaint) {
        var file = complaint.file();
        return new Due(
                complaint.reference().text(),
                complaint.status(),
                complaint
                        .deadlines()
                        .open(DeadlineKind.RETENTION)
                        .map(Deadline::due)
                        .orElseThrow(),
                file.hold().isPresent(),
                file.erasedEarly(),
                file.leaves().size(),
                file.attachments().size());
    }

    /**
     * Erases one complaint, in a transaction of its own.
     *
     * @throws org.vieraugen.domain.RuleBroken I7 when its time is not over, or a hold stops it
     */
    @Transactional
    public Certificate erase(Caller caller, Reference reference) {
        caller.must(Duty.RETENTION);
        var complaint = complaints.get(reference);
        var as = Steps.as(Duty.RETENTION, caller, complaint);
        Desks.require(caller, as, complaint.submission().department(), departments.organisation());
        return complaints.erase(
                complaint.retention(settings.around(complaint)).erase(caller.staff(), as, told(complaint)));
    }

    private Set<String> told(Complaint complaint) {
        return journal.of(complaint.submission().department(), complaint.id()).stream()
                .map(entry -> Completion.told(entry.act()))
                .collect(Collectors.toSet());
    }
}
