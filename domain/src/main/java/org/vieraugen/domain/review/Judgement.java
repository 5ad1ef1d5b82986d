package org.vieraugen.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Theirs;

/** What a reviewer proposes; see {@link Finding} for the limits. */
public record Judgement(
        Outcome outcome,
        String reasons,
        Optional<String> onStatement,
        Set<Cause> causes,
        List<Remedy> remedies,
        Optional<String> onDropped,
        int minutes,
        InTheirs inTheirs) {
    /** In German only. */
    public Judgement(
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<Remedy> remedies,
            Optional<String> onDropped,
            int minutes) {
        this(outcome, reasons, onStatement, causes, remedies, onDropped, minutes, InTheirs.NONE);
    }

    /** Where no promise falls away, in German only. */
    public Judgement(
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<Remedy> remedies,
            int minutes) {
        this(outcome, reasons, onStatement, causes, remedies, Optional.empty(), minutes);
    }

    /** The finding that it becomes, once it holds against the file and the organisation. */
    public Finding by(StaffKey staff, Seat seat, Complaint complaint, Setting setting) {
        Gaps.requireNone("reasons", reasons);
        onStatement.ifPresent(text -> Gaps.requireNone("onStatement", text));
        onDropped.ifPresent(text -> Gaps.requireNone("onDropped", text));
        checkTheirs(complaint);
        if (!complaint.file().statements().isEmpty() && onStatement.isEmpty()) {
            throw new RuleBroken(
                    "F10",
                    "statement-unanswered",
                    "a statement was given: the finding must say what it makes of it (onStatement)");
        }
        for (var remedy : remedies) {
            setting.organisation().staff(remedy.owner());
            if (Days.near("remedies.due", remedy.due()).isBefore(setting.today())) {
                throw new Malformed("remedies.due", "in-the-past", "a remedy's due date must not be past");
            }
        }
        var finding = new Finding(
                seat,
                staff,
                setting.at(),
                outcome,
                reasons,
                onStatement,
                causes,
                remedies,
                onDropped,
                minutes,
                inTheirs);
        var dropped = Promises.dropped(complaint.file(), finding);
        if (!dropped.isEmpty() && onDropped.isEmpty()) {
            throw new RuleBroken(
                    "F11",
                    "promise-dropped",
                    "what was promised falls away: say why (onDropped): "
                            + dropped.stream()
                                    .map(remedy -> remedy.kind() + " until " + remedy.due())
                                    .collect(Collectors.joining(", ")));
        }
        return finding;
    }

    private void checkTheirs(Complaint complaint) {
        var submission = complaint.submission();
        Theirs.check("reasons", inTheirs.reasons(), submission);
        Theirs.check("onStatement", inTheirs.onStatement(), submission);
        Theirs.check("onDropped", inTheirs.onDropped(), submission);
        remedies.forEach(remedy -> Theirs.check("remedies.description", remedy.inTheirs(), submission));
    }
}
