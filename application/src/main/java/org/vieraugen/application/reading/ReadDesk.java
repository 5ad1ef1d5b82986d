package org.vieraugen.application.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.note.ReadNotes;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.review.ReviewAct;

/** Opens a case with all that stands beside it where somebody works on it: read once, at one moment, and noted as one look. */
@OnePerServer
@Transactional
public class ReadDesk {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final ReadCase cases;
    private final ReadNotes notes;
    private final AssignBoth both;

    @Inject
    public ReadDesk(Complaints complaints, CurrentSetting settings, ReadCase cases, ReadNotes notes, AssignBoth both) {
        this.complaints = complaints;
        this.settings = settings;
        this.cases = cases;
        this.notes = notes;
        this.both = both;
    }

    /**
     * A case and what stands beside it.
     *
     * @param proposed whom the system proposes for the two seats; empty where the reader cannot give them now
     */
    public record Desk(CaseView view, ReadNotes.All notes, Optional<Pair> proposed) {}

    /** @throws Denied unless the case is on the caller's desk */
    public Desk handle(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        var setting = settings.around(complaint);
        var view = cases.view(caller, complaint, setting);
        return new Desk(
                view,
                notes.beside(caller, complaint, setting),
                view.possible().moves().contains(ReviewAct.ASSIGN_FIRST)
                        ? both.proposed(caller, complaint, setting)
                        : Optional.empty());
    }
}
