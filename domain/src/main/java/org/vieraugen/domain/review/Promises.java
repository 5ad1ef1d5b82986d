package org.vieraugen.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Finding;

/** That nothing promised disappears silently (F11). */
public final class Promises {
    private Promises() {}

    /** The remedies of the decision in force that are not done and that {@code next} does not promise any more; what keeps kind and words, and comes no later, stays promised. */
    public static List<Remedy> dropped(CaseFile file, Finding next) {
        if (file.decision().isEmpty()) {
            return List.of();
        }
        var promised = file.decision().get().finding().remedies();
        var kept = new ArrayList<>(next.remedies());
        return IntStream.range(0, promised.size())
                .filter(place -> file.remediesDone().stream().noneMatch(done -> done.remedy() == place))
                .mapToObj(promised::get)
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
