package org.vieraugen.domain.course;

import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;

/** How a warning that was given already is known again: the act, the deadline and its date. */
public final class Warnings {
    private Warnings() {}

    public static String told(ActKind kind, Deadline deadline) {
        return kind + " " + deadline.kind() + " " + deadline.due();
    }

    /** The same of an act that the journal tells. */
    public static String told(Act act) {
        return act.kind() + " " + act.facts().getOrDefault("deadline", "") + " "
                + act.facts().getOrDefault("due", "");
    }
}
