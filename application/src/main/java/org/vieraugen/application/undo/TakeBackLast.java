package org.vieraugen.application.undo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.domain.undo.Undoing;

/** Whoever just assigned somebody or wrote to the complainant takes it back, before anybody else has seen it and anybody was told. */
@OnePerServer
@Transactional
public class TakeBackLast {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final CaseAccess looks;
    private final Journal journal;
    private final Once once;

    @Inject
    public TakeBackLast(Complaints complaints, CurrentSetting settings, CaseAccess looks, Journal journal, Once once) {
        this.complaints = complaints;
        this.settings = settings;
        this.looks = looks;
        this.journal = journal;
        this.once = once;
    }

    /**
     * What is taken back.
     *
     * @param words that went with it; empty in the answer to a repeat
     */
    public record TakenBack(ComplaintState state, Optional<Message> words) {}

    /**
     * @throws Denied for whoever works on no complaint
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws Outdated when the complaint is not what the caller saw, or somebody was faster
     * @throws RuleBroken when there is nothing that this person can take back, or can take back any more
     */
    public TakenBack handle(ActRequest on) {
        on.caller().must(CaseDuty.READ_CASE);
        var words = new ArrayList<Message>();
        var asked = List.of(on.caller().staff(), on.reference(), Command.of(TakeBackLast.class));
        var state = once.answer(on.key(), asked, ComplaintState.class, () -> {
            var complaint = complaints.get(on.reference());
            looks.sight(on.caller(), complaint);
            if (on.expected().isPresent() && on.expected().get() != complaint.version()) {
                throw new Outdated(true);
            }
            var done = complaints.undoable(complaint).orElseThrow(Undoing::late);
            complaint.in(settings.around(complaint), Undoing::new).words(done).ifPresent(words::add);
            return takenBack(on, complaint, done);
        });
        return new TakenBack(state, words.stream().findFirst());
    }

    private ComplaintState takenBack(ActRequest on, Complaint complaint, Undoable done) {
        var noted = journal.of(complaint.submission().department(), complaint.subject()).stream()
                .map(Noted::act)
                .toList();
        var step = complaint
                .in(settings.around(complaint), Undoing::new)
                .takeBack(done, on.caller().staff(), noted);
        if (!complaints.takeBack(step)) {
            throw Undoing.late();
        }
        return ComplaintState.of(step, Optional.empty());
    }
}
