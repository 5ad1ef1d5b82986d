package org.vieraugen.application.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.note.Notes;

/** The internal notes of a complaint, for whoever may see it. */
@OnePerServer
@Transactional
public class ReadNotes {
    private final Complaints complaints;
    private final KeptNotes notes;
    private final CaseAccess access;
    private final CurrentSetting settings;
    private final Journal journal;

    @Inject
    public ReadNotes(
            Complaints complaints, KeptNotes notes, CaseAccess access, CurrentSetting settings, Journal journal) {
        this.complaints = complaints;
        this.notes = notes;
        this.access = access;
        this.settings = settings;
        this.journal = journal;
    }

    /**
     * One note.
     *
     * @param isReturnable whether the reader wrote it and can take it back now
     */
    public record Shown(InternalNote note, boolean isReturnable) {}

    /**
     * All notes in the order in which they were written.
     *
     * @param people whom the reader can mention, by name
     */
    public record All(List<Shown> notes, List<StaffMember> people) {
        public All {
            notes = List.copyOf(notes);
            people = List.copyOf(people);
        }

        /** The latest that the reader can take back. */
        public Optional<InternalNote> returnable() {
            return notes.stream().filter(Shown::isReturnable).map(Shown::note).reduce((earlier, later) -> later);
        }
    }

    /**
     * Reads them and nothing else, which is a look at the case.
     *
     * @throws Denied when the caller works on no case
     * @throws Unseen when there is no such complaint for the caller (F5)
     */
    public All handle(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        var setting = settings.around(complaint);
        access.note(caller, complaint, setting, ComplaintEntries.LOOKED_AT_CASE);
        notes.opened(complaint, setting.organisation().chart().keysOf(caller.staff()));
        return all(caller, complaint, setting);
    }

    /**
     * The same for whoever has opened the case already.
     *
     * @throws Denied when the caller works on no case
     * @throws Unseen when there is no such complaint for the caller (F5)
     */
    public All beside(Caller caller, Complaint complaint, Setting setting) {
        caller.must(CaseDuty.READ_CASE);
        access.sight(caller, complaint, setting);
        return all(caller, complaint, setting);
    }

    private All all(Caller caller, Complaint complaint, Setting setting) {
        var rules = complaint.in(setting, Notes::new);
        var kept = notes.of(complaint);
        var acts = kept.stream().anyMatch(note -> rules.isFresh(caller.staff(), note))
                ? journal.of(complaint.submission().department(), complaint.subject()).stream()
                        .map(Noted::act)
                        .toList()
                : List.<Act>of();
        return new All(
                kept.stream()
                        .map(note -> new Shown(note, rules.canTakeBack(caller.staff(), note, acts)))
                        .toList(),
                rules.mentionable(caller.staff()));
    }
}
