package org.vieraugen.domain.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/**
 * How a confidential identity may be read after all (I2): the complaints office asks for it with a purpose, the ombudsperson approves, and for 72 hours the
 * one who asked may look. The complainant is told, except where the law forbids it.
 */
public final class Unsealing {
    /** How long an approved request opens the identity: 72 hours. */
    public static final Duration OPEN = Duration.ofDays(3);

    private final Complaint complaint;
    private final Setting setting;

    Unsealing(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Somebody wants to know who complained, and for what. */
    public record IdentityRequest(String purpose, StaffKey by, Instant at) {
        public IdentityRequest {
            Text.required("purpose", purpose, 2_000);
        }
    }

    /**
     * What was said to the latest request.
     *
     * @param silence the law that forbids telling the complainant
     */
    public record IdentityAnswer(boolean approved, String reasons, Optional<Silence> silence, StaffKey by, Instant at) {
        public IdentityAnswer {
            Text.required("reasons", reasons, 2_000);
        }
    }

    /** Why the complainant must not be told; the journal holds it. */
    public enum Silence {
        /** A criminal investigation would be defeated (section 475 of the Code of Criminal Procedure, or an order of the court). */
        INVESTIGATION,
        /** Somebody's life or health would be in danger. */
        DANGER
    }

    /** @throws RuleBroken I2 when there is no confidential identity, or a request waits or is open already */
    public Step<Complaint> request(StaffKey by, String purpose) {
        Move.REQUEST_UNSEALING.require(complaint.status());
        Desk.require(complaint, setting, by, Role.COORDINATOR);
        if (complaint.submission().identityMode() != IdentityMode.CONFIDENTIAL) {
            throw new RuleBroken("I2", "only a confidential identity is sealed");
        }
        if (complaint.file().pendingUnsealing().isPresent()) {
            throw new RuleBroken("I2", "a request waits for its answer already");
        }
        return complaint
                .filing(new IdentityRequest(purpose, by, setting.at()))
                .step(Act.by(by, Role.COORDINATOR, Part.COORDINATION, ActKind.UNSEAL_REQUESTED, setting.at()))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.CONFIRMATION_WANTED));
    }

    /** @throws RuleBroken I2 when nothing was asked for, or {@code by} asked */
    public Step<Complaint> approve(StaffKey by, String reasons, Optional<Silence> silence) {
        pendingFor(by);
        var act = Act.by(by, Role.OMBUDSPERSON, Part.OMBUDS, ActKind.UNSEALED, setting.at());
        var step = complaint
                .filing(new IdentityAnswer(true, reasons, silence, by, setting.at()))
                .step(silence.map(law -> act.with("silence", law)).orElse(act));
        return silence.isPresent() ? step : step.telling(Notice.to(Role.COMPLAINANT, Notice.Kind.UNSEALED));
    }

    /** @throws RuleBroken I2 when nothing was asked for, or {@code by} asked */
    public Step<Complaint> refuse(StaffKey by, String reasons) {
        pendingFor(by);
        return complaint
                .filing(new IdentityAnswer(false, reasons, Optional.empty(), by, setting.at()))
                .step(Act.by(by, Role.OMBUDSPERSON, Part.OMBUDS, ActKind.UNSEAL_REFUSED, setting.at()))
                .telling(Notice.to(Role.COORDINATOR, Notice.Kind.DISSENT));
    }

    private void pendingFor(StaffKey by) {
        Move.ANSWER_UNSEALING.require(complaint.status());
        FourEyes.require(complaint, setting, Seat.DESK, by);
        var pending = complaint
                .file()
                .pendingUnsealing()
                .orElseThrow(() -> new RuleBroken("I2", "nobody has asked for the identity"));
        if (pending.by().equals(by)) {
            throw new RuleBroken("I2", "unsealing needs another person's approval");
        }
    }
}
