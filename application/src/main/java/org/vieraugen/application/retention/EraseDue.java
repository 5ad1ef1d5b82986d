package org.vieraugen.application.retention;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.deadline.Announcements;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Sight;

/** Erases what is kept for longer than its time. What would be erased is listed first, and until then a hold stops it (I7, I8). */
@OnePerServer
public class EraseDue {
    /** How many are listed at once. */
    public static final int AT_ONCE = 100;

    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Departments departments;
    private final EraseMails mails;

    @Inject
    public EraseDue(
            Complaints complaints,
            CurrentSetting settings,
            Journal journal,
            Departments departments,
            EraseMails mails) {
        this.complaints = complaints;
        this.settings = settings;
        this.journal = journal;
        this.departments = departments;
        this.mails = mails;
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

    /**
     * What could be erased now, the longest due first, at most {@value #AT_ONCE}, and among them what a hold keeps; changes nothing. However many are
     * held, what can be erased is found.
     */
    @Transactional
    public List<Due> dryRun(Caller caller) {
        caller.must(CaseDuty.RETENTION);
        var home = departments.organisation().home(caller.staff());
        var today = settings.now().today();
        var found = new ArrayList<Due>();
        int erasable = 0;
        int read = AT_ONCE;
        for (int skip = 0; read == AT_ONCE && erasable < AT_ONCE; skip += AT_ONCE) {
            var page = complaints.keptUntilBefore(home, today, skip, AT_ONCE);
            read = page.size();
            page.stream()
                    .filter(complaint -> isListed(complaint, caller))
                    .map(EraseDue::due)
                    .forEach(found::add);
            erasable = (int) found.stream().filter(due -> !due.held()).count();
        }
        return found;
    }

    private boolean isListed(Complaint complaint, Caller caller) {
        return Sight.of(complaint, settings.around(complaint), caller).isPresent()
                && (complaint.file().hold().isPresent()
                        || complaint
                                .in(settings.around(complaint), Retention::new)
                                .isDue(Announcements.of(journal, complaint)));
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
        caller.must(CaseDuty.RETENTION);
        var complaint = complaints.get(reference);
        if (Sight.of(complaint, settings.around(complaint), caller).isEmpty()) {
            throw new Unseen(reference);
        }
        var as = Desk.roleOf(CaseDuty.RETENTION, caller, complaint);
        mails.of(complaint.submission().department(), reference);
        return complaints.erase(complaint
                .in(settings.around(complaint), Retention::new)
                .erase(caller.staff(), as, Announcements.of(journal, complaint)));
    }
}
