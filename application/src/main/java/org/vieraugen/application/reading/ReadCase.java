package org.vieraugen.application.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.note.KeptNotes;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.protection.Shielding;

/** Opens a case for staff who may see it, and notes the look. */
@OnePerServer
@Transactional
public class ReadCase {
    private final Complaints complaints;
    private final CaseAccess looks;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Shielding shielding;
    private final KeptNotes notes;

    @Inject
    public ReadCase(
            Complaints complaints,
            CaseAccess looks,
            CurrentSetting settings,
            Journal journal,
            Shielding shielding,
            KeptNotes notes) {
        this.complaints = complaints;
        this.looks = looks;
        this.settings = settings;
        this.journal = journal;
        this.shielding = shielding;
        this.notes = notes;
    }

    /** @throws org.vieraugen.domain.access.Denied unless the case is on the caller's desk */
    public CaseView handle(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        return view(caller, complaint, settings.around(complaint));
    }

    CaseView view(Caller caller, Complaint complaint, Setting setting) {
        looks.note(
                caller,
                complaint,
                setting,
                complaint.submission().identityMode() == IdentityMode.OPEN
                        ? ComplaintEntries.LOOKED_AT_IDENTITY
                        : ComplaintEntries.LOOKED_AT_CASE);
        notes.opened(complaint, setting.organisation().chart().keysOf(caller.staff()));
        return new CaseViews(complaint, setting, shielding)
                .view(
                        journal.of(complaint.submission().department(), complaint.subject()),
                        complaints.openIdentity(complaint),
                        caller);
    }
}
