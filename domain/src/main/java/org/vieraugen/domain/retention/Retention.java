package org.vieraugen.domain.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.course.Warnings;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Unit;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Hold;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Desk;

/**
 * What happens to a complaint that is over: it is kept for the retention time, announced, perhaps held, and erased. Nothing is erased by surprise (I7):
 * from the announcement to the erasure there are 30 days at least, and whatever moves the date nearer announces it anew.
 */
public final class Retention {
    /** How long before its erasure both sides are told, in calendar days (I7). */
    public static final int NOTICE_DAYS = 30;

    private static final int MOST = 2_000;

    private final Complaint complaint;
    private final Setting setting;

    public Retention(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Starts the time that a complaint is kept after its end. */
    public static Complaint begin(Complaint over, Setting setting) {
        return over.with(over.deadlines()
                .fulfilAll(setting.today())
                .start(over.terms(setting).start(DeadlineKind.RETENTION, setting.today(), false)));
    }

    /** @throws RuleBroken I7 when a hold is in place already */
    public Step<Complaint> hold(StaffKey by, Role as, String reason) {
        RetentionAct.HOLD.require(complaint, setting, by, as);
        return complaint
                .filing(new Hold(reason, by, setting.at()))
                .step(Act.by(by, as, Desk.part(as), RetentionEntries.HELD, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, RetentionNotices.HELD));
    }

    /** @throws RuleBroken I7 when no hold is in place */
    public Step<Complaint> lift(StaffKey by, Role as, String reason) {
        RetentionAct.LIFT_HOLD.require(complaint, setting, by, as);
        var lifted = complaint
                .filing(new Hold.Lifted(reason, by, setting.at()))
                .step(Act.by(by, as, Desk.part(as), RetentionEntries.HOLD_LIFTED, setting.at()));
        var due = until().due();
        return due.isAfter(soonest()) ? lifted : announced(lifted, soonest());
    }

    /** @throws RuleBroken I7 when one is proposed already, or a hold is in place */
    public Step<Complaint> proposeErasure(StaffKey by, Role as, String reason) {
        RetentionAct.PROPOSE_ERASURE.require(complaint, setting, by, as);
        return Proposals.propose(
                complaint, new Matter.EraseEarlier(), reason, by, as, RetentionEntries.ERASURE_PROPOSED, setting);
    }

    /**
     * The second person agrees: the date moves to 30 days from now, and both sides are told.
     *
     * @throws RuleBroken I7 when nothing is proposed, {@code by} proposed it, or a hold is in place
     */
    public Step<Complaint> confirmErasure(StaffKey by, Role as, String reasons) {
        RetentionAct.ANSWER_ERASURE.require(complaint, setting, by, as);
        requireNoHold();
        Text.required("reasons", reasons, MOST);
        var confirmed = Proposals.answered(complaint, Matter.Kind.ERASURE, true, reasons, by, setting)
                .step(Act.by(by, as, Desk.part(as), RetentionEntries.ERASURE_CONFIRMED, setting.at()));
        return until().due().isAfter(soonest()) ? announced(confirmed, soonest()) : confirmed;
    }

    /** @throws RuleBroken I7 when nothing is proposed, or {@code by} proposed it */
    public Step<Complaint> refuseErasure(StaffKey by, Role as, String reasons) {
        RetentionAct.ANSWER_ERASURE.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.ERASURE, reasons, by, as, setting);
    }

    private void requireNoHold() {
        complaint.file().hold().ifPresent(hold -> {
            throw new RuleBroken("I7", "held", "a hold stops the erasure: lift it first");
        });
    }

    /** What the watch does on this day: 30 days before the end, or as soon as it looks, it tells both sides. */
    public Optional<Step<Complaint>> watch(Set<String> toldAlready) {
        var until = complaint.deadlines().open(DeadlineKind.RETENTION);
        if (until.isEmpty()
                || complaint.file().hold().isPresent()
                || setting.today().isBefore(noticeFrom(until.get()))
                || isAnnounced(toldAlready)) {
            return Optional.empty();
        }
        var due = until.get().due();
        return Optional.of(announced(Step.to(complaint), due.isBefore(soonest()) ? soonest() : due));
    }

    /** The first day on which what is announced today may end. */
    public LocalDate soonest() {
        return Unit.DAYS.end(
                setting.today(), NOTICE_DAYS, complaint.terms(setting).calendar());
    }

    /** From which day on it is announced. */
    public static LocalDate noticeFrom(Deadline until) {
        return until.due().minusDays(NOTICE_DAYS);
    }

    private Step<Complaint> announced(Step<Complaint> step, LocalDate due) {
        var next = step.next();
        var moved = next.with(next.deadlines().until(DeadlineKind.RETENTION, due));
        return new Step<>(moved, step.acts(), step.notices())
                .noting(Act.bySystem(RetentionEntries.ERASURE_ANNOUNCED, setting.at())
                        .with("deadline", DeadlineKind.RETENTION)
                        .with("due", due))
                .telling(Notice.to(Role.COMPLAINANT, RetentionNotices.ERASURE_ANNOUNCED))
                .telling(complaint.tellingDesk(RetentionNotices.ERASURE_ANNOUNCED));
    }

    private Deadline until() {
        return complaint
                .deadlines()
                .open(DeadlineKind.RETENTION)
                .orElseThrow(() ->
                        new RuleBroken("I8", "retention-not-begun", "the time to keep this complaint has not begun"));
    }

    private boolean isAnnounced(Set<String> told) {
        return complaint
                .deadlines()
                .open(DeadlineKind.RETENTION)
                .filter(until -> told.contains(Warnings.told(RetentionEntries.ERASURE_ANNOUNCED, until)))
                .isPresent();
    }

    /**
     * Whether it can be erased today: its time is over, that was announced, and no hold is in place.
     *
     * @param told what {@link Warnings#told} says of each announcement in the journal
     */
    public boolean isDue(Set<String> told) {
        return complaint.status().isOver()
                && complaint.file().hold().isEmpty()
                && isAnnounced(told)
                && setting.today().isAfter(until().due());
    }

    /**
     * Ends the complaint's file (I8). Whoever stores this step erases identity, texts and files in the same transaction.
     *
     * @throws RuleBroken I7 before its time, unannounced, or while a hold is in place
     */
    public Step<Complaint> erase(StaffKey by, Role as, Set<String> told) {
        Desk.require(complaint, setting, by, as);
        requireNoHold();
        if (!isDue(told)) {
            throw new RuleBroken("I7", "announced-first", "nothing is erased before its announced date is over");
        }
        return complaint
                .with(complaint.deadlines().fulfilAll(setting.today()))
                .step(Act.by(by, as, Desk.part(as), ActKind.ERASED, setting.at())
                        .with("early", complaint.file().erasedEarly())
                        .with("leaves", complaint.file().leaves().size())
                        .with("files", complaint.file().attachments().size()));
    }
}
