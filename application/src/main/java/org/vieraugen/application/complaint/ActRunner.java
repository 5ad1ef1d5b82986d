package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.undo.Undoable;

/** One act on one complaint, the same way every time: who may, which complaint, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class ActRunner {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Receipts receipts;
    private final Once once;
    private final UndoTime undoTime;

    @Inject
    public ActRunner(Complaints complaints, CurrentSetting settings, Receipts receipts, Once once, UndoTime undoTime) {
        this.complaints = complaints;
        this.settings = settings;
        this.receipts = receipts;
        this.once = once;
        this.undoTime = undoTime;
    }

    /** A staff member's act. */
    @FunctionalInterface
    public interface StaffAct {
        /** @param as the role in which the caller acts here */
        Step<Complaint> take(Complaint complaint, Setting setting, Role as);
    }

    /** A complainant's act. */
    @FunctionalInterface
    public interface ComplainantAct {
        Step<Complaint> take(Complaint complaint, Setting setting);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws Outdated when the complaint is not what the caller saw, or somebody was faster
     */
    public ComplaintState staff(ActRequest on, Command<? extends CaseAct> command, StaffAct act) {
        return staff(on, command, Optional.empty(), act);
    }

    /**
     * The same of an act that belongs to one before it in the same transaction.
     *
     * @param before what of that one can be taken back; then both are, or neither
     */
    public ComplaintState staff(
            ActRequest on, Command<? extends CaseAct> command, Optional<Undoable> before, StaffAct act) {
        var duty = command.act().duty().orElseThrow();
        on.caller().must(duty);
        var asked = List.of(on.caller().staff(), on.reference(), command);
        return once.answer(on.key(), asked, ComplaintState.class, () -> {
            var complaint = complaints.get(on.reference());
            var setting = settings.around(complaint);
            if (Sight.of(complaint, setting, on.caller()).isEmpty()
                    && !(command.act() == CompletionAct.REMEDY_DONE
                            && complaint.owesRemedy(on.caller().staff()))) {
                throw new Unseen(on.reference());
            }
            if (on.expected().isPresent() && on.expected().get() != complaint.version()) {
                throw new Outdated(true);
            }
            var step = Freeing.after(setting, act.take(complaint, setting, Desk.roleOf(duty, on.caller(), complaint)));
            return command.act().declared().isUndoable()
                    ? store(step, undoable(complaint, step, on, setting).map(done -> before.map(done::after)
                            .orElse(done)))
                    : store(step, Optional.empty());
        });
    }

    /** The same for whoever holds the receipt. */
    public ComplaintState complainant(
            Receipt receipt, Optional<String> key, Command<? extends CaseAct> command, ComplainantAct act) {
        return once.answer(key, List.of(receipt.code(), command), ComplaintState.class, () -> {
            var complaint = complaints.byReceipt(receipts.digest(receipt));
            var setting = settings.around(complaint);
            return store(Freeing.after(setting, act.take(complaint, setting)), Optional.empty());
        });
    }

    private Optional<Undoable> undoable(Complaint before, Step<Complaint> step, ActRequest on, Setting setting) {
        return Undoable.of(before, step, on.caller().staff(), setting.at(), undoTime.length());
    }

    private ComplaintState store(Step<Complaint> step, Optional<Undoable> undoable) {
        undoable.ifPresentOrElse(done -> complaints.follow(step, done), () -> complaints.follow(step));
        return ComplaintState.of(step, undoable);
    }
}
