package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.Sight;

/** One act on one complaint, the same way every time: who may, which complaint, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class ActRunner {
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final Receipts receipts;
    private final Repeats repeats;

    @Inject
    public ActRunner(Complaints complaints, CurrentSetting settings, Receipts receipts, Repeats repeats) {
        this.complaints = complaints;
        this.settings = settings;
        this.receipts = receipts;
        this.repeats = repeats;
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
     * @param what what is done, with all that was given: another {@code what} under the same key is refused
     * @throws Denied when the duty is none of the caller's
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws Outdated when the complaint is not what the caller saw, or somebody was faster
     */
    public ComplaintState staff(Duty duty, ActRequest on, Object what, StaffAct act) {
        on.caller().must(duty);
        return once(on.key(), on.caller().staff() + " " + duty + " " + on.reference() + " " + what, () -> {
            var complaint = complaints.get(on.reference());
            var setting = settings.around(complaint);
            if (Sight.of(complaint, setting, on.caller()).isEmpty()
                    && !(duty == Duty.REMEDY && complaint.owesRemedy(on.caller().staff()))) {
                throw new Unseen(on.reference());
            }
            if (on.expected().isPresent() && on.expected().get() != complaint.version()) {
                throw new Outdated(true);
            }
            return store(
                    Freeing.after(setting, act.take(complaint, setting, Desk.roleOf(duty, on.caller(), complaint))));
        });
    }

    /** The same for whoever holds the receipt. */
    public ComplaintState complainant(Receipt receipt, Optional<String> key, Object what, ComplainantAct act) {
        return once(key, what + " " + receipt.code(), () -> {
            var complaint = complaints.byReceipt(receipts.digest(receipt));
            var setting = settings.around(complaint);
            return store(Freeing.after(setting, act.take(complaint, setting)));
        });
    }

    private ComplaintState store(Step<Complaint> step) {
        complaints.follow(step);
        return ComplaintState.of(step.next());
    }

    private ComplaintState once(Optional<String> key, String fingerprint, Supplier<ComplaintState> act) {
        var earlier = key.flatMap(given -> repeats.answered(given, fingerprint, ComplaintState.class));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var moved = act.get();
        key.ifPresent(given -> repeats.remember(given, fingerprint, moved));
        return moved;
    }
}
