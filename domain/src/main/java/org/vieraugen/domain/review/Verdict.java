package org.vieraugen.domain.review;

import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.file.Decision;

/** What a decision changes, whoever confirmed it: nothing is owed any more but, unless it is final, room for an objection. */
public final class Verdict {
    private Verdict() {}

    public static Complaint decided(Complaint complaint, Setting setting, Decision decision) {
        var deadlines = complaint.deadlines().fulfilAll(setting.today());
        if (!decision.isFinal()) {
            deadlines = deadlines.start(complaint
                    .terms(setting)
                    .start(
                            DeadlineKind.OBJECTION,
                            setting.today(),
                            complaint.submission().urgent()));
        }
        return complaint.filing(decision).with(deadlines).with(Status.DECIDED);
    }
}
