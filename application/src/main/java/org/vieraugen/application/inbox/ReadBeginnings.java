package org.vieraugen.application.inbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.CalmSummary;
import org.vieraugen.domain.file.CaseFile.WorkingCopy;

/** The first words of listed complaints, for whoever asks for them: each of them is a look, and noted as one. */
@OnePerServer
@Transactional
public class ReadBeginnings {
    /** How many characters are shown. */
    static final int MOST = 160;

    private final Complaints complaints;
    private final CaseAccess looks;

    @Inject
    public ReadBeginnings(Complaints complaints, CaseAccess looks) {
        this.complaints = complaints;
        this.looks = looks;
    }

    /** By reference; nothing for what has no German words yet, and for what nobody need read (see {@link Complaint#isShielded}). */
    public Map<String, String> handle(Caller caller, List<Inbox.Line> lines) {
        var beginnings = new HashMap<String, String>();
        for (var line : lines) {
            words(caller, new Reference(line.reference()))
                    .ifPresent(text -> beginnings.put(line.reference(), beginning(text)));
        }
        return Map.copyOf(beginnings);
    }

    private Optional<String> words(Caller caller, Reference reference) {
        try {
            var complaint = complaints.get(reference);
            var words = german(complaint);
            if (words.isPresent()) {
                looks.note(caller, complaint, ComplaintEntries.LOOKED_AT_CASE);
            }
            return words;
        } catch (Unknown | Erased e) {
            // It was erased, or the reader became involved (F5), since the list was read.
            return Optional.empty();
        }
    }

    /** Calm words come before all others, since then nobody need read the complaint itself. */
    private static Optional<String> german(Complaint complaint) {
        var calm = complaint.file().calmSummary().map(CalmSummary::text);
        if (calm.isPresent() || complaint.isShielded()) {
            return calm;
        }
        return complaint.file().workingCopy().map(WorkingCopy::text).or(() -> Optional.of(complaint.submission())
                .filter(told -> told.language().startsWith("de"))
                .map(told -> told.particulars().text()));
    }

    private static String beginning(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, MOST));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }
}
