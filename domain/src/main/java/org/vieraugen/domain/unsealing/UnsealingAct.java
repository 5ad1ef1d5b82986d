package org.vieraugen.domain.unsealing;

import static org.vieraugen.domain.course.Declared.staff;

import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.Attempt;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Declared;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.IdentityMode;

/** How a confidential identity may be read after all (I2). */
public enum UnsealingAct implements CaseAct {
    REQUEST_UNSEALING(staff(
            "asking for the identity", CaseDuty.REQUEST_UNSEALING, UnsealingAct::askingForIdentity, Status.open())),
    ANSWER_UNSEALING(staff(
            "answering a request for the identity",
            CaseDuty.ANSWER_UNSEALING,
            attempt -> attempt.answering(Matter.Kind.UNSEALING),
            Status.open()));

    // The checker does not see that a record of immutable parts is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Declared declared;

    UnsealingAct(Declared declared) {
        this.declared = declared;
    }

    @Override
    public Declared declared() {
        return declared;
    }

    private static void askingForIdentity(Attempt attempt) {
        attempt.proposing(Matter.Kind.UNSEALING);
        if (attempt.complaint().submission().identityMode() != IdentityMode.CONFIDENTIAL) {
            throw new NotYours("I2", "not-sealed", "only a confidential identity is sealed");
        }
        if (attempt.as() != attempt.complaint().desk()) {
            throw new NotYours("I2", "opens-herself", "the one whose word opens an identity does not ask for it");
        }
    }
}
