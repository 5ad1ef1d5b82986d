package org.vieraugen.domain.course;

import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.seat.FourEyes;

/** What whoever proposed something can do with it beside waiting. */
public enum ProposalAct implements CaseAct {
    TAKE_BACK(staff("taking a proposal back", CaseDuty.REPLY, ProposalAct::takingBack, Status.values()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    ProposalAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    /** Whoever stood in when they proposed it takes it back even when they stand in no longer: nobody else could, and it would be in the way for ever (F12). */
    private static void takingBack(Attempt attempt) {
        if (attempt.file().pending().stream()
                .noneMatch(proposal -> proposal.by().equals(attempt.by()))) {
            throw new NotYours("F9", "nothing-of-yours-waits", "you have proposed nothing that still waits");
        }
        FourEyes.require(attempt.complaint(), attempt.setting(), Seat.DESK, attempt.by());
    }
}
