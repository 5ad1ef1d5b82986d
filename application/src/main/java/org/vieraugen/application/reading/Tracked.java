package org.vieraugen.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Hold;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.ProtectionEntries;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.seat.Turn;
import org.vieraugen.domain.unsealing.UnsealingEntries;

/**
 * A complaint as its complainant sees it: roles, never names.
 *
 * @param owes the role that owes the next step; SYSTEM where nothing is owed
 * @param legalDeadline whether a legal deadline may run beside the complaint, which does not stop it
 * @param identityStored whether a name or contact is stored, which can be corrected
 * @param open whether the office may see who complains
 * @param held why the complaint is kept for longer than its time
 * @param rated whether the complainant said already how satisfied she or he is
 * @param statusOnly whether staff have seen the code, so that it shows nothing that anybody wrote (I9)
 * @param waiting whether nobody is eligible to review it now, and the ombudsperson was told
 */
public record Tracked(
        String reference,
        String department,
        Status status,
        Role owes,
        boolean waiting,
        boolean legalDeadline,
        String category,
        String language,
        String text,
        String wish,
        List<Moment> timeline,
        Optional<Due> nextDeadline,
        List<Said> messages,
        List<FileView> files,
        Optional<Decided> decision,
        Optional<LocalDate> objectionUntil,
        List<Waived> waivers,
        Optional<Later> extension,
        Optional<String> redirectedTo,
        boolean rated,
        boolean identityStored,
        boolean open,
        List<Authorised> authorisations,
        Optional<String> held,
        Optional<Limited> limit,
        boolean statusOnly,
        int version) {

    /** What is not told where the law forbids it (I2). */
    private static final Set<ActKind> OF_UNSEALING =
            Set.of(UnsealingEntries.UNSEAL_REQUESTED, UnsealingEntries.UNSEALED, ComplaintEntries.LOOKED_AT_IDENTITY);

    /** What protects the staff is not told to whom it protects them from; a limit on contact is. */
    private static final Set<ActKind> OF_THE_STAFFS_SAFETY =
            Set.of(ReceptionEntries.SHIELDED, ProtectionEntries.SUMMARISED, ProtectionEntries.THREAT_REPORTED);

    /**
     * A limit on contact that was decided.
     *
     * @param channels how else the office can be reached
     * @param reasons the ombudsperson's
     * @param contested whether it waits for somebody else's look, and does not hold
     * @param contestable whether it can still be contested
     */
    public record Limited(
            int perWeek,
            List<Channel> channels,
            LocalDate until,
            String reasons,
            boolean contested,
            boolean contestable,
            Optional<String> upheld) {
        static Limited of(Limit limit) {
            return new Limited(
                    limit.terms().perWeek(),
                    limit.terms().channels().stream().sorted().toList(),
                    limit.terms().until(),
                    limit.decision().reasons(),
                    limit.isContested(),
                    limit.contest().isEmpty(),
                    limit.upheld().map(Limit.Review::reasons));
        }
    }

    /** One step or look, by a role. */
    public record Moment(ActKind kind, Role by, Instant at) {}

    /** @param standsStill whether the clock is stopped until the complainant answers */
    public record Due(DeadlineKind kind, LocalDate due, boolean standsStill) {}

    /** One message. */
    public record Said(Role from, boolean question, String text, Instant at) {}

    /**
     * The decision with its reasons.
     *
     * @param onDropped why something that an earlier decision promised falls away
     */
    public record Decided(
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            List<Promised> remedies,
            Optional<String> onDropped,
            boolean isFinal,
            Instant at) {}

    /** What is done for the complainant, and since when it is done. */
    public record Promised(Remedy.Kind kind, String description, LocalDate due, Optional<LocalDate> done) {}

    /** That a reviewer was permitted despite a conflict, and why. */
    public record Waived(ConflictRule rule, String reasons, Instant at) {}

    /** The later date and its reason. */
    public record Later(LocalDate until, String reason) {}

    /** Who may act for the complainant, and who signed that; what proves it stands on the paper in the file. */
    public record Authorised(Authorisation.Signer signer, String whom, String name, Instant at, String fingerprint) {
        static Authorised of(Authorisation signed) {
            return new Authorised(signed.signer(), signed.whom(), signed.name(), signed.at(), signed.fingerprint());
        }
    }

    static Tracked of(Complaint complaint, List<Noted> journal, Department department, LocalDate today) {
        var file = complaint.file();
        var told = complaint.submission();
        return new Tracked(
                complaint.reference().text(),
                told.department().text(),
                complaint.status(),
                Turn.of(complaint).owes(today),
                complaint.waiting(),
                department.category(told.category()).aboutDecision(),
                told.category(),
                told.language(),
                told.text(),
                told.wish(),
                journal.stream()
                        .map(Noted::act)
                        .filter(act -> !OF_THE_STAFFS_SAFETY.contains(act.kind()))
                        .filter(act -> !(file.unsealedInSilence() && OF_UNSEALING.contains(act.kind())))
                        .map(act -> new Moment(act.kind(), act.as(), act.at()))
                        .toList(),
                complaint.deadlines().next().map(Tracked::due),
                file.messages().stream()
                        .map(m -> new Said(m.from(), m.question(), m.text(), m.at()))
                        .toList(),
                FileView.of(complaint),
                file.decision().map(decision -> decided(decision, complaint)),
                complaint.deadlines().open(DeadlineKind.OBJECTION).map(Deadline::due),
                file.waivers().stream()
                        .map(w -> new Waived(w.rule(), w.reasons(), w.at()))
                        .toList(),
                file.extension().map(e -> new Later(e.until(), e.reason())),
                file.confirmed(Matter.Kind.REDIRECTION)
                        .map(confirmed ->
                                ((Matter.Redirect) confirmed.proposal().matter()).target()),
                file.satisfaction().isPresent(),
                told.identityMode() != IdentityMode.ANONYMOUS,
                told.identityMode() == IdentityMode.OPEN,
                file.authorisations().stream().map(Authorised::of).toList(),
                file.hold().map(Hold::reason),
                file.limit(today).map(Limited::of),
                false,
                complaint.version());
    }

    /** How far it is, and nothing that anybody wrote. */
    static Tracked status(Complaint complaint, Department department, LocalDate today) {
        var told = complaint.submission();
        return new Tracked(
                complaint.reference().text(),
                told.department().text(),
                complaint.status(),
                Turn.of(complaint).owes(today),
                complaint.waiting(),
                department.category(told.category()).aboutDecision(),
                told.category(),
                told.language(),
                "",
                "",
                List.of(),
                complaint.deadlines().next().map(Tracked::due),
                List.of(),
                List.of(),
                Optional.empty(),
                complaint.deadlines().open(DeadlineKind.OBJECTION).map(Deadline::due),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                complaint.version());
    }

    private static Due due(Deadline deadline) {
        return new Due(deadline.kind(), deadline.due(), deadline.pausedSince().isPresent());
    }

    private static Decided decided(Decision decision, Complaint complaint) {
        var finding = decision.finding();
        return new Decided(
                finding.outcome(),
                finding.reasons(),
                finding.onStatement(),
                Remedies.of(decision, complaint.file()),
                finding.onDropped(),
                decision.isFinal(),
                decision.at());
    }
}
