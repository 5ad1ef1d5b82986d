package org.vieraugen.application.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.note.Notes;

/** Whoever wrote a note takes it back, before anybody else has seen it. */
@OnePerServer
@Transactional
public class TakeNoteBack {
    private final Complaints complaints;
    private final KeptNotes notes;
    private final CaseAccess access;
    private final CurrentSetting settings;
    private final Journal journal;

    @Inject
    public TakeNoteBack(
            Complaints complaints, KeptNotes notes, CaseAccess access, CurrentSetting settings, Journal journal) {
        this.complaints = complaints;
        this.notes = notes;
        this.access = access;
        this.settings = settings;
        this.journal = journal;
    }

    /**
     * @throws Denied when the caller works on no case
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws Unknown when there is no such note, or not any more
     * @throws org.vieraugen.domain.RuleBroken when it stays
     */
    public void handle(Caller caller, Reference reference, UUID id) {
        caller.must(CaseDuty.READ_CASE);
        notes.claim(reference);
        var complaint = complaints.get(reference);
        access.sight(caller, complaint);
        var note = notes.of(complaint).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("note"));
        var department = complaint.submission().department();
        var rules = complaint.in(settings.around(complaint), Notes::new);
        // Written first, so that a look which is just being noted is waited for, and no other comes in between.
        journal.append(
                department, complaint.subject(), rules.takeBack(caller, note).acts());
        rules.requireUnseen(
                note,
                journal.of(department, complaint.subject()).stream()
                        .map(Noted::act)
                        .toList());
        notes.remove(complaint, note);
    }
}
