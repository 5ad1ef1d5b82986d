package org.vieraugen.application.note;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.note.Notes;

/** Somebody of the staff writes an internal note. What others have open stays as they saw it, unless the writer takes part in the complaint only now. */
@OnePerServer
@Transactional
public class WriteNote {
    private final Complaints complaints;
    private final KeptNotes notes;
    private final CaseAccess access;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Outbox outbox;
    private final Once once;

    @Inject
    public WriteNote(
            Complaints complaints,
            KeptNotes notes,
            CaseAccess access,
            CurrentSetting settings,
            Journal journal,
            Outbox outbox,
            Once once) {
        this.complaints = complaints;
        this.notes = notes;
        this.access = access;
        this.settings = settings;
        this.journal = journal;
        this.outbox = outbox;
        this.once = once;
    }

    /**
     * What was written.
     *
     * @param told who is told that they are mentioned, a minute later; nobody in the answer to a repeat
     * @param isNew false for a repeat
     */
    public record Written(UUID note, List<Notice> told, boolean isNew) {
        public Written {
            told = List.copyOf(told);
        }
    }

    /**
     * @param on which version the caller saw does not matter here
     * @param chosen who is mentioned beside whom the text itself mentions
     * @throws Denied when the caller works on no case
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws org.vieraugen.domain.RuleBroken F5 when somebody is mentioned who must not see the complaint
     */
    public Written handle(ActRequest on, String text, Set<StaffKey> chosen) {
        on.caller().must(CaseDuty.READ_CASE);
        var written = new ArrayList<Notes.Written>();
        var asked =
                List.of(on.caller().staff(), on.reference(), Command.of(WriteNote.class.getSimpleName(), text, chosen));
        var acted = once.answer(on.key(), asked, Acted.class, () -> {
            notes.claim(on.reference());
            var complaint = complaints.get(on.reference());
            access.sight(on.caller(), complaint);
            var setting = settings.around(complaint);
            var note = complaint.in(setting, Notes::new).write(TimeOrdered.id(setting.at()), on.caller(), text, chosen);
            store(complaint, note);
            written.add(note);
            return new Acted(note.note().id(), 1);
        });
        return new Written(
                acted.id(),
                written.stream().flatMap(note -> note.step().notices().stream()).toList(),
                !written.isEmpty());
    }

    private void store(Complaint before, Notes.Written written) {
        var step = written.step();
        var department = before.submission().department();
        if (step.next().parts().equals(before.parts())) {
            journal.append(department, before.subject(), step.acts());
        } else {
            complaints.follow(new Step<>(step.next(), step.acts(), List.of()));
        }
        notes.add(before, written.note());
        outbox.post(department, before.subject(), step.notices(), written.note().told());
    }
}
