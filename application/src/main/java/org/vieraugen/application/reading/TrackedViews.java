package org.vieraugen.application.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.reading.Tracked.Authorised;
import org.vieraugen.application.reading.Tracked.Course;
import org.vieraugen.application.reading.Tracked.Decided;
import org.vieraugen.application.reading.Tracked.Due;
import org.vieraugen.application.reading.Tracked.Known;
import org.vieraugen.application.reading.Tracked.Later;
import org.vieraugen.application.reading.Tracked.Limited;
import org.vieraugen.application.reading.Tracked.Moment;
import org.vieraugen.application.reading.Tracked.Moved;
import org.vieraugen.application.reading.Tracked.Progress;
import org.vieraugen.application.reading.Tracked.Result;
import org.vieraugen.application.reading.Tracked.Said;
import org.vieraugen.application.reading.Tracked.Submitted;
import org.vieraugen.application.reading.Tracked.Waived;
import org.vieraugen.application.reading.Tracked.Written;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Hold;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.note.NoteEntries;
import org.vieraugen.domain.protection.ProtectionEntries;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.relief.ReliefEntries;
import org.vieraugen.domain.seat.Turn;
import org.vieraugen.domain.unsealing.UnsealingEntries;

/** Makes the complainant's view of one complaint, group by group. */
record TrackedViews(Complaint complaint, Department department, LocalDate today) {
    /** What is not told where the law forbids it (I2). */
    private static final Set<ActKind> OF_UNSEALING =
            Set.of(UnsealingEntries.UNSEAL_REQUESTED, UnsealingEntries.UNSEALED, ComplaintEntries.LOOKED_AT_IDENTITY);

    /** What protects the staff is not told to whom it protects them from; a limit on contact is. */
    private static final Set<ActKind> OF_THE_STAFFS_SAFETY =
            Set.of(ReceptionEntries.SHIELDED, ProtectionEntries.SUMMARISED, ProtectionEntries.THREAT_REPORTED);

    Tracked everything(List<Noted> journal) {
        return new Tracked(
                complaint.reference().text(),
                progress(),
                written(),
                course(journal),
                result(),
                known(journal),
                false,
                complaint.version());
    }

    /** How far it is, and nothing that anybody wrote. */
    Tracked status() {
        return new Tracked(
                complaint.reference().text(),
                progress(),
                Written.none(),
                Course.none(),
                Result.none(),
                Known.nothing(),
                true,
                complaint.version());
    }

    private CaseFile file() {
        return complaint.file();
    }

    private Progress progress() {
        var told = complaint.submission();
        return new Progress(
                told.department().text(),
                told.category(),
                told.language(),
                complaint.status(),
                Turn.of(complaint).owes(today),
                complaint.waiting(),
                department.category(told.category()).aboutDecision(),
                complaint.deadlines().next().map(Due::of),
                complaint.deadlines().open(DeadlineKind.OBJECTION).map(Deadline::due));
    }

    private Written written() {
        return new Written(
                complaint.submission().particulars().text(),
                complaint.submission().particulars().wish(),
                Optional.of(Submitted.of(complaint.submission())),
                file().messages().stream()
                        .map(m -> new Said(m.from(), m.question(), m.text(), m.inTheirs(), m.at()))
                        .toList(),
                FileView.of(complaint),
                file().authorisations().stream().map(Authorised::of).toList());
    }

    private Course course(List<Noted> journal) {
        return new Course(
                journal.stream()
                        .map(Noted::act)
                        .filter(this::isTold)
                        .map(act -> new Moment(act.kind(), act.as(), act.at(), Moved.of(act)))
                        .toList(),
                file().extension().map(e -> new Later(e.until(), e.reason(), e.inTheirs())),
                file().confirmed(Matter.Kind.REDIRECTION)
                        .map(confirmed ->
                                ((Matter.Redirect) confirmed.proposal().matter()).target()),
                file().hold().map(Hold::reason),
                file().limit(today).map(Limited::of));
    }

    private boolean isTold(Act act) {
        return !OF_THE_STAFFS_SAFETY.contains(act.kind())
                && !ReliefEntries.IN_COMPLAINTS.contains(act.kind())
                && !(file().unsealedInSilence() && OF_UNSEALING.contains(act.kind()));
    }

    private Result result() {
        return new Result(
                file().decision().map(this::decided),
                file().waivers().stream()
                        .map(w -> new Waived(w.rule(), w.reasons(), w.at()))
                        .toList(),
                file().satisfaction().isPresent());
    }

    private Decided decided(Decision decision) {
        var finding = decision.finding();
        return new Decided(
                finding.outcome(),
                finding.causes(),
                finding.reasons(),
                finding.onStatement(),
                Remedies.of(decision, file()),
                finding.onDropped(),
                finding.inTheirs(),
                decision.isFinal(),
                decision.at());
    }

    private Known known(List<Noted> journal) {
        var mode = complaint.submission().identityMode();
        return new Known(
                mode != IdentityMode.ANONYMOUS,
                mode == IdentityMode.OPEN,
                count(journal, NoteEntries.NOTE_WRITTEN) - count(journal, NoteEntries.NOTE_TAKEN_BACK));
    }

    private static int count(List<Noted> journal, ActKind kind) {
        return Math.toIntExact(journal.stream()
                .filter(noted -> noted.act().kind().equals(kind))
                .count());
    }
}
