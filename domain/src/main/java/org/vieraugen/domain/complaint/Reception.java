package org.vieraugen.domain.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.Attachment;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/** How a complaint comes in, and what the coordinator's desk does with it before and beside the review. */
public final class Reception {
    private final Complaint complaint;
    private final Setting setting;

    Reception(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * A new complaint: its names are read, its clock starts.
     *
     * @param recordedBy who wrote down what somebody told or sent, absent when the complainant submits
     * @param earlier those who took part in the complaint this one grew out of (I6)
     * @param files what the complainant sent with it
     * @throws Malformed when the department has no such category, or there are too many files
     */
    public static Step<Complaint> submit(
            UUID id,
            Reference reference,
            Submission submission,
            Optional<StaffKey> recordedBy,
            List<Participation> earlier,
            List<Upload> files,
            Setting setting) {
        Upload.count(files.size(), Upload.MOST);
        var department = setting.organisation().department(submission.department());
        department.category(submission.category());
        if (submission.channel() != Channel.PORTAL && recordedBy.isEmpty()) {
            throw new Malformed(
                    "channel",
                    "needs-staff",
                    "only the complaints office records what came by another channel than PORTAL");
        }
        var terms = department.terms();
        var today = setting.today();
        var deadlines = Deadlines.NONE
                .start(terms.start(DeadlineKind.FIRST_REPLY, today, submission.urgent()))
                .start(terms.start(DeadlineKind.FINDING, today, submission.urgent()));
        var complaint = new Complaint(
                id,
                reference,
                submission,
                Status.SUBMITTED,
                new NameMatching(setting.organisation(), department.key()).read(submission.named(), submission.text()),
                Seats.EMPTY,
                new CaseFile(files.stream()
                        .map(file -> new Attachment(
                                file,
                                recordedBy.isPresent() ? Role.COORDINATOR : Role.COMPLAINANT,
                                recordedBy,
                                setting.at()))
                        .map(Object.class::cast)
                        .toList()),
                deadlines,
                earlier,
                false,
                0);
        var at = setting.at();
        var act = recordedBy
                .map(staff -> Act.by(staff, Role.COORDINATOR, Part.RECORDING, ActKind.RECORDED, at))
                .orElse(Act.byComplainant(ActKind.SUBMITTED, at))
                .with("channel", submission.channel());
        if (!files.isEmpty()) {
            act = act.with("files", files.size());
        }
        var step = complaint.step(act);
        if (submission.shielded()) {
            step = step.noting(Act.bySystem(ActKind.SHIELDED, at));
        }
        return step.telling(
                complaint.isProtected()
                        ? Notice.to(Role.OMBUDSPERSON, Notice.Kind.TREATED_WORSE)
                        : Notice.to(Role.COORDINATOR, Notice.Kind.SUBMITTED));
    }

    /** What the desk found out; an empty {@code settled} or {@code handlers} leaves that as it is. */
    public record Clarification(List<Settled> settled, Set<StaffKey> handlers, Optional<TeamKey> aboutTeam) {
        /** That the name written so means these people, perhaps none; a name not yet in the complaint is added. */
        public record Settled(String asWritten, Set<StaffKey> means) {}
    }

    /**
     * Says who is meant by a name, who handled the procedure, and which team it is about; may happen late, and then conflicts of reviewers already
     * assigned show at once.
     *
     * @throws RuleBroken F5 when the desk's person is involved, also by the new facts
     */
    public Step<Complaint> triage(StaffKey by, Role as, Clarification found) {
        Move.TRIAGE.require(complaint.status());
        Desk.require(complaint, setting, by, as);
        var named = new ArrayList<>(complaint.parties().named());
        for (var settled : found.settled()) {
            settled.means().forEach(setting.organisation()::staff);
            named.removeIf(n -> n.asWritten().equals(settled.asWritten()));
            named.add(new Named(settled.asWritten(), settled.means(), true, false));
        }
        var handlers = new HashSet<>(complaint.parties().handlers());
        found.handlers()
                .forEach(handler ->
                        handlers.add(setting.organisation().staff(handler).key()));
        var department = complaint.department(setting.organisation());
        if (found.aboutTeam().filter(team -> department.team(team).isEmpty()).isPresent()) {
            throw new Malformed("aboutTeam", "unknown", "the department has no such team");
        }
        var next = complaint.with(new Parties(named, handlers, found.aboutTeam().or(complaint.parties()::aboutTeam)));
        FourEyes.require(next, setting, Seat.DESK, by);
        var step = next.step(Act.by(by, as, Part.COORDINATION, ActKind.TRIAGED, setting.at()));
        if (hasConflict(next, Seat.FIRST, next.seats().first())
                || hasConflict(next, Seat.SECOND, next.seats().second())) {
            step = step.telling(Notice.to(Role.COORDINATOR, Notice.Kind.CONFLICT_FOUND))
                    .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.CONFLICT_FOUND));
        }
        return step;
    }

    private boolean hasConflict(Complaint next, Seat seat, Optional<StaffKey> holder) {
        return holder.filter(who -> !next.conflicts(setting, seat).of(who).isEmpty())
                .isPresent();
    }

    /**
     * Proposes to send the complainant elsewhere, because the matter lies outside the scope (F9).
     *
     * @throws RuleBroken when not SUBMITTED, or a proposal is pending already
     */
    public Step<Complaint> proposeRedirection(StaffKey by, Role as, String target, String reason, boolean consent) {
        Move.REDIRECT.require(complaint.status());
        Desk.require(complaint, setting, by, as);
        if (complaint.file().pendingRedirection().isPresent()) {
            throw new RuleBroken("course", "a redirection is proposed already and waits for a second person");
        }
        return complaint
                .filing(new Redirection(target, reason, consent, by, setting.at()))
                .step(Act.by(by, as, Desk.part(as), ActKind.REDIRECT_PROPOSED, setting.at()))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.CONFIRMATION_WANTED));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> confirmRedirection(StaffKey by, Role as) {
        var pending = pendingFor(by, as);
        return Retention.begin(complaint, setting)
                .with(Status.REDIRECTED)
                .step(Act.by(by, as, Desk.part(as), ActKind.REDIRECTED, setting.at())
                        .with("consent", pending.consent()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.REDIRECTED));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> refuseRedirection(StaffKey by, Role as, String reasons) {
        pendingFor(by, as);
        return complaint
                .filing(new CaseFile.RedirectionRefused(
                        org.vieraugen.domain.Text.required("reasons", reasons, 2_000), setting.at()))
                .step(Act.by(by, as, Desk.part(as), ActKind.REDIRECT_REFUSED, setting.at()))
                .telling(Notice.to(Role.COORDINATOR, Notice.Kind.DISSENT));
    }

    private Redirection pendingFor(StaffKey by, Role as) {
        Move.CONFIRM_REDIRECTION.require(complaint.status());
        Desk.require(complaint, setting, by, as);
        var pending = complaint
                .file()
                .pendingRedirection()
                .orElseThrow(() -> new RuleBroken("course", "no redirection is proposed"));
        if (complaint.parts().stream().anyMatch(part -> part.staff().equals(by))) {
            throw new RuleBroken("F9", "a redirection needs a second person who had no part in the complaint before");
        }
        return pending;
    }
}
