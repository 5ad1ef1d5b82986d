package org.vieraugen.application.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.CaseVersions;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.secret.Marks;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Part;

/** Says to whoever has a case before them what happened in it since. It shows nothing of what anybody wrote, and is no look. */
@OnePerServer
@Transactional
public class WatchCase {
    private final CaseVersions versions;
    private final Complaints complaints;
    private final CaseAccess looks;
    private final Journal journal;
    private final Marks marks;

    @Inject
    public WatchCase(CaseVersions versions, Complaints complaints, CaseAccess looks, Journal journal, Marks marks) {
        this.versions = versions;
        this.complaints = complaints;
        this.looks = looks;
        this.journal = journal;
        this.marks = marks;
    }

    /**
     * What happened.
     *
     * @param mark of the case as it is now, for this caller
     * @param steps without looks, in their order; none where nothing happened
     */
    public record News(String mark, List<Act> steps) {}

    /**
     * As long as the mark is that of the case as it is now, the case is not opened: nobody else can have it, so that this tells nobody of a case whom nobody told before (F5).
     *
     * @param steps how many the page shows that is open
     * @param mark the last that was given
     * @return empty while the mark is good
     * @throws Unknown when there is no such case for the caller, or none any more
     */
    public Optional<News> handle(Caller caller, Reference reference, int steps, Optional<String> mark) {
        caller.must(CaseDuty.READ_CASE);
        var version = versions.of(reference).orElseThrow(() -> new Unknown("complaint"));
        var now = marks.of("watched " + caller.staff() + " " + reference + " " + version);
        if (mark.filter(now::equals).isPresent()) {
            return Optional.empty();
        }
        var complaint = complaints.get(reference);
        looks.sight(caller, complaint);
        return Optional.of(new News(
                now,
                journal.of(complaint.submission().department(), complaint.subject()).stream()
                        .map(Noted::act)
                        .filter(act -> !act.part().equals(Part.LOOK))
                        .skip(Math.max(0, steps))
                        .toList()));
    }
}
