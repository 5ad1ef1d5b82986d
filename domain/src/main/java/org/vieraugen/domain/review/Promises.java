package org.vieraugen.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Finding;

/** That nothing promised disappears silently (F11). */
public final class Promises {
    private Promises() {}

    /** The remedies of the decision in force that are not done and that {@code next} does not promise any more; what keeps kind and words, and comes no later, stays promised. */
    public static List<Remedy> dropped(CaseFile file, Finding next) {
        var kept = new ArrayList<>(next.remedies());
        return file.openRemedies().values().stream()
                .filter(remedy -> !keeps(kept, remedy))
                .toList();
    }

    /** Each new remedy keeps one old one. */
    private static boolean keeps(List<Remedy> next, Remedy old) {
        for (var remedy : next) {
            if (remedy.kind() == old.kind()
                    && remedy.description().strip().equals(old.description().strip())
                    && !remedy.due().isAfter(old.due())) {
                return next.remove(remedy);
            }
        }
        return false;
    }
}
