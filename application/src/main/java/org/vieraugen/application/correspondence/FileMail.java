package org.vieraugen.application.correspondence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.Sight;

/** What a mail says is laid into the complaint that it answers, with its files; part of the caller's transaction. */
@OnePerServer
@Transactional(Transactional.TxType.MANDATORY)
public class FileMail {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Files files;

    @Inject
    public FileMail(Complaints complaints, CurrentSetting settings, Files files) {
        this.complaints = complaints;
        this.settings = settings;
        this.files = files;
    }

    /**
     * It came to the complaint's keyed address (K3).
     *
     * @param received when the mail came in
     * @throws org.vieraugen.domain.RuleBroken when the complaint takes no answer now
     */
    public void handle(Complaint complaint, String words, List<Upload> sent, Instant received) {
        file(complaint, sent, (before, setting) -> before.in(setting, Correspondence::new)
                .answerByMail(words, received));
    }

    /**
     * Somebody of its desk says that it belongs there.
     *
     * @param received when the mail came in
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws org.vieraugen.domain.RuleBroken when the complaint takes no answer now
     */
    public void handle(Caller caller, Reference reference, String words, List<Upload> sent, Instant received) {
        var complaint = complaints.get(reference);
        var sight = Sight.of(complaint, settings.around(complaint), caller).orElseThrow(() -> new Unseen(reference));
        file(complaint, sent, (before, setting) -> before.in(setting, Correspondence::new)
                .fileMail(caller.staff(), sight.as(), words, received));
    }

    /**
     * Some of its files were refused at the door.
     *
     * @param told whether the complainant is told by a mail
     */
    public void notTaken(Reference reference, int files, boolean told) {
        if (files > 0) {
            var complaint = complaints.get(reference);
            complaints.follow(complaint
                    .in(settings.around(complaint), Correspondence::new)
                    .filesNotTaken(files, told));
        }
    }

    private void file(Complaint complaint, List<Upload> sent, BiFunction<Complaint, Setting, Step<Complaint>> said) {
        var setting = settings.around(complaint);
        complaints.follow(Freeing.after(setting, said.apply(complaint, setting)));
        if (!sent.isEmpty()) {
            var now = complaints.get(complaint.submission().department(), complaint.id());
            var attached = now.in(setting, Correspondence::new).attach(sent);
            // Whoever works on it is told of the words already.
            complaints.follow(new Step<>(attached.next(), attached.acts(), List.of()));
            files.keep(now.submission().department(), now.id(), sent);
        }
    }
}
