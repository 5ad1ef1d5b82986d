package org.vieraugen.application.form;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.form.StaffDrafts.Kept;
import org.vieraugen.application.form.StaffDrafts.Place;
import org.vieraugen.application.secret.Marks;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;

/**
 * What a staff member types is kept until it is sent, for 14 days at most: it is nobody else's, and not even an administrator knows where something was typed. Nothing of it is an act,
 * and so nothing stands in the journal.
 */
@OnePerServer
@Transactional
public class KeepDrafts {
    /** How many drafts one person has at most; the oldest goes. */
    public static final int MOST = 50;

    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private final StaffDrafts drafts;
    private final Complaints complaints;
    private final CaseAccess access;
    private final Departments departments;
    private final Marks marks;
    private final Clock clock;

    @Inject
    public KeepDrafts(
            StaffDrafts drafts,
            Complaints complaints,
            CaseAccess access,
            Departments departments,
            Marks marks,
            Clock clock) {
        this.drafts = drafts;
        this.complaints = complaints;
        this.access = access;
        this.departments = departments;
        this.marks = marks;
        this.clock = clock;
    }

    /** By what each of these forms is known, for this person alone: nobody can tell from it which form of which page it is. */
    public List<String> forms(Caller caller, Collection<String> forms) {
        return forms.stream().map(form -> mark("form", caller, form)).toList();
    }

    private String mark(String what, Caller caller, String text) {
        return marks.of("draft " + what + " " + caller.staff().text() + " " + text);
    }

    /** The caller's drafts of this page, and of these forms; the newest first. */
    public List<Kept> of(Caller caller, String page, Set<String> forms) {
        var from = clock.instant().minus(GOOD_FOR);
        return drafts.of(caller.staff(), mark("page", caller, page), forms).stream()
                .filter(kept -> kept.at().isAfter(from))
                .toList();
    }

    /**
     * Keeps what stands in a form now.
     *
     * @param page the address of the page on which the form stands
     * @param about the complaint whose page that is
     * @param seen when the draft was kept that the page shows; empty where it shows none
     * @return when it was kept; empty where meanwhile another draft was typed elsewhere, which stays
     * @throws Malformed for more than {@link Draft#LONGEST} characters
     * @throws Unknown when there is no such complaint for the caller (F5)
     * @throws Denied when the caller reads no complaints
     * @throws Erased when it was erased
     */
    public Optional<Instant> keep(
            Caller caller, String form, String page, Optional<Reference> about, Draft draft, Optional<Instant> seen) {
        if (!draft.fits()) {
            throw new Malformed("draft", "too-long", "must be at most " + Draft.LONGEST + " characters");
        }
        var complaint = about.map(reference -> seen(caller, reference));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var place = new Place(form, mark("page", caller, page), complaint);
        if (!drafts.keep(caller.staff(), place, draft, at, seen)) {
            return Optional.empty();
        }
        drafts.leaveNewest(caller.staff(), MOST);
        return Optional.of(at);
    }

    private Complaint seen(Caller caller, Reference reference) {
        caller.must(CaseDuty.READ_CASE);
        var complaint = complaints.get(reference);
        access.sight(caller, complaint);
        return complaint;
    }

    /** When the caller's draft in that form was kept. */
    public Optional<Instant> keptAt(Caller caller, String form) {
        return drafts.keptAt(caller.staff(), form);
    }

    /** It was sent, or is not wanted any more. */
    public void drop(Caller caller, String form) {
        drafts.drop(caller.staff(), form);
    }

    /** The caller has no such page any more: what was typed there is erased. */
    public void dropPage(Caller caller, String page) {
        drafts.dropPage(caller.staff(), mark("page", caller, page));
    }

    /** Erases what is older than {@link #GOOD_FOR}, and all of whoever left the chart. */
    public void forgetOld() {
        drafts.dropBefore(clock.instant().minus(GOOD_FOR));
        var organisation = departments.organisation();
        drafts.authors().stream()
                .filter(staff -> organisation.findStaff(staff).isEmpty())
                .forEach(drafts::dropAll);
    }
}
